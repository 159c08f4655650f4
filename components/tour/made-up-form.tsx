import type { ComponentChildren } from 'preact';

export interface MadeUpFormProps {
  readonly label: string;
  readonly order: string;
  readonly reason: string;
  readonly choose: string;
  readonly options: readonly { readonly code: string; readonly text: string }[];
  /** Empty for none. */
  readonly chosen: string;
  readonly submit: string;
  readonly isSubmitted: boolean;
  /** Our guard, above the reason as on the real page. */
  readonly guard: ComponentChildren;
  readonly onChoose: (code: string) => void;
  readonly onSubmit: () => void;
}

/** The form to cancel an order, as Seller Central has one, without its details. */
export function MadeUpForm(props: MadeUpFormProps) {
  const { chosen, isSubmitted } = props;
  return (
    <section class="made-up form" aria-label={props.label}>
      <p class="order">
        <b>{props.order}</b>
      </p>
      {props.guard}
      <label>
        {props.reason}
        <select value={chosen} disabled={isSubmitted} onChange={(event) => props.onChoose(event.currentTarget.value)}>
          <option value="">{props.choose}</option>
          {props.options.map(({ code, text }) => (
            <option key={code} value={code} selected={code === chosen}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-testid="submit" disabled={chosen === '' || isSubmitted} onClick={props.onSubmit}>
        {props.submit}
      </button>
    </section>
  );
}
