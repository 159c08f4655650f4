import { useState } from 'preact/hooks';

export interface CardMessage {
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
  readonly words: string;
}

/** A choice of one, each option with its value and its words. */
export interface Choice {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** What the seller says of a file: the encoding, or where its orders belong. */
export interface SaidOfFile {
  readonly encoding?: string;
  readonly account?: string;
  readonly marketplace?: string;
}

export interface ImportCardProps {
  readonly name: string;
  /** The public attributes (docs/overlay.md). */
  readonly data: {
    readonly kind: string;
    readonly rows: number;
    readonly orders: number;
    readonly repairs: number;
    readonly problems: number;
  };
  readonly kind: string;
  readonly counts: string;
  readonly messages: readonly CardMessage[];
  readonly encoding: {
    readonly label: string;
    readonly hint: string;
    readonly chosen: string;
    readonly options: readonly { readonly value: string; readonly words: string }[];
  } | null;
  /** What must be chosen before anything is recorded. */
  readonly asks: {
    readonly words: string;
    readonly choose: string;
    readonly record: string;
    readonly account: Choice;
    readonly marketplace: Choice;
  } | null;
  readonly notes: {
    readonly title: string;
    readonly list: readonly { readonly where: string; readonly what: string }[];
    readonly more: string;
    readonly save: string;
  } | null;
  readonly onSaid: (said: SaidOfFile) => void;
  readonly onSave: () => void;
}

/** What became of a file that was read. */
export function ImportCard({ name, data, kind, counts, messages, encoding, asks, notes, ...on }: ImportCardProps) {
  return (
    <article
      class="import-card"
      data-testid="import-result"
      data-kind={data.kind}
      data-rows={data.rows}
      data-orders={data.orders}
      data-repairs={data.repairs}
      data-problems={data.problems}
    >
      <header>
        <h3>{name}</h3>
        <span class="kind">{kind}</span>
      </header>
      {counts && <p class="counts">{counts}</p>}
      {messages.map(({ tone, words }) => (
        <p key={words} class={`message ${tone}`}>
          {words}
        </p>
      ))}
      {asks && <Asks {...asks} onSaid={on.onSaid} />}
      {notes && (
        <details>
          <summary>{notes.title}</summary>
          <ul>
            {notes.list.map(({ where, what }) => (
              <li key={where + what}>
                <b>{where}</b> {what}
              </li>
            ))}
            {notes.more && <li>{notes.more}</li>}
          </ul>
          <button type="button" name="save-list" onClick={on.onSave}>
            {notes.save}
          </button>
        </details>
      )}
      {encoding && (
        <label class="encoding" title={encoding.hint}>
          {encoding.label}{' '}
          <select
            name="encoding"
            value={encoding.chosen}
            onChange={(event) => on.onSaid({ encoding: event.currentTarget.value })}
          >
            {encoding.options.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
    </article>
  );
}

const NOT_CHOSEN = '\n';

/** Asks where the orders of a file belong; an account's name cannot hold a line's end, so that one stands for none. */
function Asks({
  words,
  choose,
  record,
  account,
  marketplace,
  onSaid,
}: NonNullable<ImportCardProps['asks']> & Pick<ImportCardProps, 'onSaid'>) {
  const [said, setSaid] = useState<SaidOfFile>({});
  const questions = [
    { name: 'account', ...account },
    { name: 'marketplace', ...marketplace },
  ].filter(({ options }) => options.length > 0);
  const isWhole = questions.every(({ name }) => name in said);
  return (
    <form
      class="asks"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onSaid(said);
      }}
    >
      <p>{words}</p>
      {questions.map(({ name, label, options }) => (
        <label key={name}>
          {label}{' '}
          <select
            name={name}
            onChange={({ currentTarget: { value } }) => value !== NOT_CHOSEN && setSaid({ ...said, [name]: value })}
          >
            <option value={NOT_CHOSEN} disabled selected>
              {choose}
            </option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" disabled={!isWhole}>
        {record}
      </button>
    </form>
  );
}
