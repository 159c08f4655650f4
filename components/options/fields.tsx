import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useFound } from './search.tsx';

/** Reads what was typed: a value, or what is wrong with it in words. */
export type Parse<T> = (text: string) => { readonly value: T } | { readonly problem: string };

/** What the fields of all kinds have in common. */
export interface FieldBasics {
  readonly label: string;
  /** What the setting changes. */
  readonly hint: string;
  /** The way back to what stands here by default; absent where that stands. */
  readonly back?: { readonly label: string; readonly onBack: () => Promise<string> } | undefined;
  /** What else there is to know of it, under the hint. */
  readonly below?: ComponentChildren;
}

export interface FieldProps extends FieldBasics {
  /** Whether there are several controls under the one label. */
  readonly isGroup?: boolean;
  /** `tell` says beside the field, and speaks, what became of the last change. */
  readonly children: (
    ids: { readonly input: string; readonly hint: string },
    tell: (note: string) => void,
  ) => ComponentChildren;
}

/** One setting: its name, its control, what it changes, and what became of the last change. Hidden by a search for others. */
export function Field({ label, hint, back, below, isGroup = false, children }: FieldProps) {
  const [note, setNote] = useState('');
  const control = useRef<HTMLDivElement>(null);
  const id = useId();
  const ids = { label: `${id}-label`, input: `${id}-input`, hint: `${id}-hint` };
  const isFound = useFound(label, hint);
  const Label = isGroup ? 'span' : 'label';
  return (
    <div class="field" hidden={!isFound}>
      <Label id={ids.label} class="name" {...(isGroup ? {} : { for: ids.input })}>
        {label}
      </Label>
      <div
        class="control"
        ref={control}
        tabIndex={-1}
        {...(isGroup && { role: 'group', 'aria-labelledby': ids.label, 'aria-describedby': ids.hint })}
      >
        {children(ids, setNote)}
        {back && (
          <button
            type="button"
            aria-label={`${back.label}: ${label}`}
            onClick={async () => {
              // The button goes; whoever came to it by keyboard stays in the field.
              control.current?.focus();
              setNote(await back.onBack());
            }}
          >
            {back.label}
          </button>
        )}
        <span class="note" role="status">
          {note}
        </span>
      </div>
      <p id={ids.hint} class="hint">
        {hint}
      </p>
      {below}
    </div>
  );
}

export interface TextFieldProps<T> extends FieldBasics {
  readonly name: string;
  /** What stands after the field. */
  readonly unit?: string;
  readonly value: string;
  readonly parse: Parse<T>;
  /** Keeps the value; resolves to what to say of it. */
  readonly onCommit: (value: T) => Promise<string>;
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
}

/** A setting that is typed. It is kept when the seller leaves the field or presses Enter, if it can be read. */
export function TextField<T>({ name, unit, value, parse, onCommit, wide, children, ...basics }: TextFieldProps<T>) {
  /** What was typed and can't be kept: it stays, to be mended. */
  const [refused, setRefused] = useState<string | null>(null);
  const commit = async (text: string, tell: (note: string) => void) => {
    if (text === value && refused === null) return;
    const read = parse(text);
    setRefused('problem' in read ? text : null);
    tell('problem' in read ? read.problem : await onCommit(read.value));
  };
  return (
    <Field {...basics}>
      {(ids, tell) => (
        <>
          <input
            id={ids.input}
            name={name}
            type="text"
            inputMode={wide ? 'text' : 'decimal'}
            class={wide ? 'wide' : ''}
            value={refused ?? value}
            aria-describedby={ids.hint}
            aria-invalid={refused !== null}
            onChange={(event) => void commit(event.currentTarget.value.trim(), tell)}
          />
          {unit && <span>{unit}</span>}
          {children}
        </>
      )}
    </Field>
  );
}

export interface ToggleFieldProps extends FieldBasics {
  readonly name: string;
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => Promise<string>;
  readonly children?: ComponentChildren;
}

/** A setting that is on or off. */
export function ToggleField({ name, checked, onCommit, children, ...basics }: ToggleFieldProps) {
  return (
    <Field {...basics}>
      {(ids, tell) => (
        <>
          <input
            id={ids.input}
            name={name}
            type="checkbox"
            checked={checked}
            aria-describedby={ids.hint}
            onChange={async (event) => tell(await onCommit(event.currentTarget.checked))}
          />
          {children}
        </>
      )}
    </Field>
  );
}

export interface ChoiceFieldProps extends FieldBasics {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly onCommit: (value: string) => Promise<string>;
}

/** A setting that is one of several. */
export function ChoiceField({ name, value, choices, onCommit, ...basics }: ChoiceFieldProps) {
  return (
    <Field {...basics}>
      {(ids, tell) => (
        <select
          id={ids.input}
          name={name}
          value={value}
          aria-describedby={ids.hint}
          onChange={async (event) => tell(await onCommit(event.currentTarget.value))}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang={choice.lang}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What is told in the place of a setting, where there is nothing to set. */
export function Fact({ label, hint = '', below }: Pick<FieldBasics, 'label' | 'below'> & { readonly hint?: string }) {
  const isFound = useFound(label, hint);
  return (
    <div class="field" hidden={!isFound}>
      <span class="name">{label}</span>
      {hint && <p class="hint">{hint}</p>}
      {below}
    </div>
  );
}
