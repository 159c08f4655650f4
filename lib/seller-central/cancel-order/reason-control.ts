import type { CancelReasonCode } from '../../rules/cancel-reasons.ts';
import type { ItemHints } from '../order-details/item-hints.ts';
import { cancelReasonLabel } from '../page-text/cancel-reason-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { Choice, ChoiceKind } from './choice.ts';
import type { Identified, ReasonOption, Sureness } from './identify-reasons.ts';

/**
 * Why a control was not set: the reason is not among its options, or greyed; the whole control is greyed, or the page's
 * script is not at work on it yet; the page put another control in its place; or it didn't take the choice.
 */
export type WriteFailure = 'not-offered' | 'disabled' | 'not-ready' | 'replaced' | 'not-taken';
/** `label`: what the seller is to choose by hand, as the page words it so far as that is known. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: WriteFailure; readonly label: string };

/** The control by which the seller gives the reason of a cancellation. */
export interface ReasonControl {
  readonly kind: ChoiceKind;
  /** The control itself; for radio buttons what surrounds them. */
  readonly element: Element;
  /** The surest of what told its options. */
  readonly sureness: Sureness;
  readonly scope: 'order' | ItemHints;
  /** Names the control across re-renders of the page: `order`, or the item's best name. */
  readonly key: string;
  readonly options: readonly ReasonOption[];
  /** The reason chosen now; `other` for an option that is none of the six or can't be told, null for no choice. */
  read(): CancelReasonCode | 'other' | null;
  /** What `write` last set on this element and the page took; null before. */
  written(): CancelReasonCode | null;
  /** Whether `write` ever tried to set a reason on this element, even if the page did not take it. */
  hasTried(code: CancelReasonCode): boolean;
  /** How many times `write` has set something on this element. */
  timesWritten(): number;
  /** Chooses a reason as a person would and reads it back. Never called on what the seller has chosen. */
  write(code: CancelReasonCode): Promise<WriteResult>;
}

/** What was set, by element, since a page is searched again on each of its changes. */
const written = new WeakMap<Element, { readonly code: CancelReasonCode; readonly times: number }>();
const tried = new WeakMap<Element, Set<string>>();

export function reasonControl(
  choice: Choice,
  { options }: Identified,
  sureness: Sureness,
  { scope, key }: Pick<ReasonControl, 'scope' | 'key'>,
  language: PageLanguage | null,
): ReasonControl {
  const { kind, element } = choice;

  function read(): CancelReasonCode | 'other' | null {
    const chosen = choice.chosen();
    const known = options.find(({ option }) => option === chosen);
    return known ? (known.code ?? 'other') : null;
  }

  const timesWritten = () => written.get(element)?.times ?? 0;

  async function write(code: CancelReasonCode): Promise<WriteResult> {
    const offered = options.filter((option) => option.code === code);
    const target = offered.find(({ option }) => !option.isDisabled);
    const label = (target ?? offered[0])?.label || cancelReasonLabel(code, language);
    const failed = (why: WriteFailure): WriteResult => ({ ok: false, why, label });
    const state = choice.state();
    if (state !== 'ready') return failed(state);
    if (!target) return failed(offered.length > 0 ? 'disabled' : 'not-offered');
    const before = choice.chosen();
    tried.set(element, (tried.get(element) ?? new Set()).add(code));
    if (read() !== code && !(await choice.choose(target.option))) {
      if (!element.isConnected) return failed('replaced');
      if (before && choice.chosen() !== before) await choice.choose(before);
      return failed('not-taken');
    }
    written.set(element, { code, times: timesWritten() + 1 });
    return { ok: true };
  }

  return {
    kind,
    element,
    sureness,
    scope,
    key,
    options,
    read,
    written: () => written.get(element)?.code ?? null,
    hasTried: (code) => tried.get(element)?.has(code) ?? false,
    timesWritten,
    write,
  };
}
