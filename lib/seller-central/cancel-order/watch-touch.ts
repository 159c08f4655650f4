import { isMatch } from '../unshadowed.ts';
import type { ReasonControl } from './reason-control.ts';
import { CHOICE_LIST } from './selectors.ts';
import { pause } from './settle.ts';

/** How long after a change the control is looked at again, in milliseconds: a page that starts late may reset it. */
const LOOKS = [50, 100, 200, 400, 800, 1600, 3200, 6400];
/** What a person does to a control; a change event alone may come from a script. */
const ACTS = ['pointerdown', 'click', 'keydown'] as const;

export interface TouchHandlers {
  /** The seller changed the control; from now on it is theirs. */
  onTouch(): void;
  /** The page lost what we had set before the seller touched it; told once for each `write`. */
  onReset(): void;
}

/**
 * Tells when the seller changes a control, once, and until then when the page undoes what `write` set. A change is the
 * seller's if an act of a person (a trusted event) on the control, or on the list that it opens, came with it; or if a
 * drop-down tells of a reason that neither we nor the page had set, as when a macro chooses for the seller: a page that
 * starts anew goes back to what it had. The page can set a native control's value without any sign, so the control is
 * also looked at on acts elsewhere, by `check`, and for a while after each change.
 */
export function watchTouch(
  control: ReasonControl,
  { onTouch, onReset }: TouchHandlers,
  signal: AbortSignal,
): { check(): void } {
  const parts = new Set<EventTarget>([control.element, ...control.options.map(({ option }) => option.element)]);
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
  const atFirst = control.read();
  let acts = 0;
  let lostAt = 0;
  let series = 0;

  function touch(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    onTouch();
  }

  function check(): void {
    const set = control.written();
    if (ended.signal.aborted || acts > 0 || set === null || lostAt === control.timesWritten()) return;
    if (!control.element.isConnected || control.read() === set) return;
    lostAt = control.timesWritten();
    onReset();
  }

  async function lookForAWhile(): Promise<void> {
    const own = ++series;
    for (const delay of LOOKS) {
      await pause(delay);
      if (own !== series || ended.signal.aborted) return;
      check();
    }
  }

  const isOfOthers = (reason: ReturnType<ReasonControl['read']>) =>
    reason !== null && reason !== atFirst && (reason === 'other' || !control.hasTried(reason));

  const concerns = (event: Event) =>
    event.composedPath().some((node) => parts.has(node) || (node instanceof Element && isMatch(node, CHOICE_LIST)));

  async function onAct(event: Event): Promise<void> {
    if (!event.isTrusted) return;
    const before = control.read();
    const isHere = concerns(event);
    acts++;
    for (const delay of [0, 60]) {
      await pause(delay);
      if (isHere && control.read() !== before) touch();
    }
    acts--;
    check();
  }

  function onChange(event: Event): void {
    if (!concerns(event)) return;
    // A script's click on a radio button ends in a trusted change; only a drop-down's own can't be made by a script.
    const [target] = event.composedPath();
    if (target instanceof HTMLSelectElement && (event.isTrusted || isOfOthers(control.read()))) touch();
    else void lookForAWhile();
  }

  // A native drop-down's change does not leave the shadow root that it happens in.
  const places = [window, control.element.getRootNode(), control.element.shadowRoot].filter((place) => place !== null);
  const listening = { capture: true, signal: ended.signal };
  for (const place of new Set<EventTarget>(places)) {
    for (const type of ['input', 'change']) place.addEventListener(type, onChange, listening);
  }
  for (const type of ACTS) addEventListener(type, (event) => void onAct(event), listening);
  addEventListener('reset', () => void lookForAWhile(), listening);
  void lookForAWhile();
  return { check };
}
