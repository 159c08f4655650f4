import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Reads what was typed: a value, or what is wrong with it in words. */
export type Parse<T> = (text: string) => { readonly value: T } | { readonly problem: string };

export interface FieldProps {
  readonly label: string;
  readonly hint: string;
  /** What became of the last change: shown beside the field, and spoken. */
  readonly note: string;
  readonly children: (ids: { readonly input: string; readonly hint: string }) => ComponentChildren;
}

/** One setting: its name, its control, what it changes, and what became of the last change. */
export function Field({ label, hint, note, children }: FieldProps) {
  const id = useId();
  const ids = { input: `${id}-input`, hint: `${id}-hint` };
  return (
    <div class="field">
      <label for={ids.input}>{label}</label>
      <div class="control">
        {children(ids)}
        <span class="note" role="status">
          {note}
        </span>
      </div>
      <p id={ids.hint} class="hint">
        {hint}
      </p>
    </div>
  );
}

export interface TextFieldProps<T> {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly value: string;
  readonly parse: Parse<T>;
  /** Keeps the value; resolves to what to say of it. */
  readonly onCommit: (value: T) => Promise<string>;
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
}

/** A setting that is typed. It is kept when the seller leaves the field or presses Enter, if it can be read. */
export function TextField<T>(props: TextFieldProps<T>) {
  const [note, setNote] = useState('');
  const [isWrong, setWrong] = useState(false);
  const commit = async (text: string) => {
    if (text === props.value) return;
    const read = props.parse(text);
    setWrong('problem' in read);
    setNote('problem' in read ? read.problem : await props.onCommit(read.value));
  };
  return (
    <Field label={props.label} hint={props.hint} note={note}>
      {(ids) => (
        <>
          <input
            id={ids.input}
            name={props.name}
            type="text"
            inputMode={props.wide ? 'text' : 'decimal'}
            class={props.wide ? 'wide' : ''}
            value={props.value}
            aria-describedby={ids.hint}
            aria-invalid={isWrong}
            onChange={(event) => void commit(event.currentTarget.value.trim())}
          />
          <span>{props.unit}</span>
          {props.children}
        </>
      )}
    </Field>
  );
}

export interface ToggleFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => Promise<string>;
  readonly children?: ComponentChildren;
}

/** A setting that is on or off. */
export function ToggleField({ name, label, hint, checked, onCommit, children }: ToggleFieldProps) {
  const [note, setNote] = useState('');
  return (
    <Field label={label} hint={hint} note={note}>
      {(ids) => (
        <>
          <input
            id={ids.input}
            name={name}
            type="checkbox"
            checked={checked}
            aria-describedby={ids.hint}
            onChange={async (event) => setNote(await onCommit(event.currentTarget.checked))}
          />
          {children}
        </>
      )}
    </Field>
  );
}

export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly onCommit: (value: string) => Promise<string>;
}

/** A setting that is one of several. */
export function ChoiceField({ name, label, hint, value, choices, onCommit }: ChoiceFieldProps) {
  const [note, setNote] = useState('');
  return (
    <Field label={label} hint={hint} note={note}>
      {(ids) => (
        <select
          id={ids.input}
          name={name}
          value={value}
          aria-describedby={ids.hint}
          onChange={async (event) => setNote(await onCommit(event.currentTarget.value))}
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
