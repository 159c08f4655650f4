import { Icon } from './icon.tsx';

export interface ReplyRow {
  /** As in `data-template`. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** Why it may not be used now, or what it still needs; empty where there is nothing to say. */
  readonly why: string;
  readonly isAllowed: boolean;
  /** What the seller would have to say for it to be allowed; null where that is not enough. */
  readonly saying: string | null;
  /** The name of the day that the seller must set first; null where there is none. */
  readonly day: { readonly label: string; readonly value: string; readonly min: string } | null;
  readonly copyLabel: string;
}

export interface ReplyListProps {
  readonly search: { readonly label: string; readonly value: string; readonly hint: string };
  readonly rows: readonly ReplyRow[];
  /** Told where no reply is listed. */
  readonly none: string;
}

export interface ReplyListActs {
  readonly onSearch: (text: string) => void;
  readonly onInsert: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onSay: (id: string) => void;
  readonly onDay: (day: string) => void;
  /** Back to the text box. */
  readonly onLeave: () => void;
}

/** The replies, those that fit the order first; found by typing, stepped through by the arrow keys. */
export function ReplyList({ search, rows, none, ...acts }: ReplyListProps & ReplyListActs) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') acts.onLeave();
    else if (!step || !(event.currentTarget instanceof HTMLElement) || !movesFocus(step, event.currentTarget)) return;
    event.preventDefault();
  };
  const insertFirst = (event: KeyboardEvent) => {
    const first = rows.find(({ isAllowed }) => isAllowed);
    if (event.key === 'Enter' && !event.isComposing && first) acts.onInsert(first.id);
  };
  return (
    <div class="list" role="toolbar" aria-label={search.label} aria-orientation="vertical" onKeyDown={onKeyDown}>
      <label class="search" title={search.hint}>
        <span>{search.label}</span>
        <input
          type="search"
          value={search.value}
          tabIndex={0}
          autocomplete="off"
          aria-keyshortcuts="Alt+Shift+R"
          onInput={(event) => acts.onSearch(event.currentTarget.value)}
          onKeyDown={insertFirst}
        />
        <kbd>Alt+Shift+R</kbd>
      </label>
      <ul class="scroll">
        {rows.length === 0 && <li class="why">{none}</li>}
        {rows.map((row) => (
          <Row key={row.id} row={row} {...acts} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row, ...acts }: { readonly row: ReplyRow } & ReplyListActs) {
  const { id, day } = row;
  const why = row.why ? `why-${id}` : undefined;
  return (
    <li class="row">
      <button
        type="button"
        class="reply"
        data-testid="reply"
        data-template={id}
        data-language={row.language}
        disabled={!row.isAllowed}
        aria-describedby={why}
        // The text box keeps its cursor.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => acts.onInsert(id)}
      >
        {row.name}
      </button>
      {row.isAllowed && (
        <button
          type="button"
          class="copy"
          aria-label={row.copyLabel}
          title={row.copyLabel}
          onClick={() => acts.onCopy(id)}
        >
          <Icon name="copy" />
        </button>
      )}
      {day && (
        <label class="day">
          {day.label}
          <input
            type="date"
            value={day.value}
            min={day.min}
            onInput={(event) => acts.onDay(event.currentTarget.value)}
          />
        </label>
      )}
      {row.why && (
        <span class="why" id={why}>
          {row.why}{' '}
          {row.saying && (
            <button type="button" class="saying" onClick={() => acts.onSay(id)}>
              {row.saying}
            </button>
          )}
        </span>
      )}
    </li>
  );
}

/** Steps from the search to the replies and back; false where neither has the focus, such as on a day's own arrows. */
function movesFocus(step: number, list: HTMLElement): boolean {
  const [search, rows] = list.children;
  const stops = [
    ...(search?.children ?? []),
    ...Array.from(rows?.children ?? [], (row) => row.firstElementChild),
  ].filter((part): part is HTMLElement => part instanceof HTMLElement && part.matches('input, .reply:enabled'));
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (at >= 0) stops[at + step]?.focus();
  return at >= 0;
}
