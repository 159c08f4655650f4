import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface TemplateFormProps {
  readonly heading: string;
  /** When a reply of this purpose is offered. */
  readonly rule: string;
  readonly words: Readonly<Record<'name' | 'purpose' | 'text' | 'putIn', string>>;
  /** Of a template of the seller's own: its name, and the purposes that it can have. */
  readonly own: { readonly name: string; readonly purpose: string; readonly purposes: readonly Choice[] } | null;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly mostName: number;
  readonly mostText: number;
  readonly placeholders: readonly Choice[];
  readonly isWrong: boolean;
  readonly length: string;
  readonly onName: (name: string) => void;
  readonly onPurpose: (purpose: string) => void;
  readonly onText: (text: string) => void;
  readonly children: ComponentChildren;
}

/** Where one reply is written; its preview and its buttons come below. */
export function TemplateForm(props: TemplateFormProps) {
  const { words, own, placeholders } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const putIn = (value: string) => {
    area.current?.focus();
    // The only way to write into a field that the seller can undo.
    document.execCommand('insertText', false, `{${value}}`);
  };
  return (
    <div class="template">
      <h3>{props.heading}</h3>
      <p class="hint">{props.rule}</p>
      {own && (
        <div class="own-fields">
          <label for={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            name="templateName"
            type="text"
            maxLength={props.mostName}
            value={own.name}
            onInput={(event) => props.onName(event.currentTarget.value)}
          />
          <label for={`${id}-purpose`}>{words.purpose}</label>
          <select
            id={`${id}-purpose`}
            name="templatePurpose"
            value={own.purpose}
            onChange={(event) => props.onPurpose(event.currentTarget.value)}
          >
            {purposeOptions(own.purposes)}
          </select>
        </div>
      )}
      <label for={`${id}-text`}>{words.text}</label>
      <textarea
        ref={area}
        id={`${id}-text`}
        name="templateText"
        lang={props.language}
        rows={13}
        maxLength={props.mostText}
        value={props.text}
        aria-invalid={props.isWrong}
        aria-describedby={`${id}-length`}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <p id={`${id}-length`} class="hint">
        {props.length}
      </p>
      <fieldset class="placeholders">
        <legend>{words.putIn}</legend>
        {placeholders.map(({ value, name }) => (
          <button key={value} type="button" data-placeholder={value} onClick={() => putIn(value)}>
            {name}
          </button>
        ))}
      </fieldset>
      {props.children}
    </div>
  );
}

function purposeOptions(purposes: readonly Choice[]) {
  return purposes.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
