import { findByGenerations } from '../generation.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import { CANCELLATION_RATE_ROW, FRACTION, RATE_VALUES } from './selectors.ts';

/** Amazon's own word on the Cancellation Rate, as the page shows it. */
export interface OfficialRate {
  /** Orders that Amazon counts as cancelled, and orders in all. */
  readonly numerator: number;
  readonly denominator: number;
  /** The rate as a fraction, as exact as the two counts give it. */
  readonly rate: number;
  /** How many days the figure covers; null where the row does not say. */
  readonly windowDays: number | null;
}

/** `not-available`: Amazon itself shows no figure, as for a shop without orders in the window. */
export type OfficialRateReading =
  | { readonly kind: 'rate'; readonly official: OfficialRate }
  | { readonly kind: 'not-available' }
  | { readonly kind: 'unreadable' };

/**
 * Reads the row of the Cancellation Rate. Its two counts are told apart by size, since languages put the total first
 * or last; they are believed only if they give the percentage beside them.
 */
export function readOfficialRate(root: ParentNode): OfficialRateReading {
  const row = findByGenerations(root, CANCELLATION_RATE_ROW);
  if (!row) return { kind: 'unreadable' };
  const shown = RATE_VALUES.flatMap((css) => [...row.querySelectorAll(css)]).map((element) =>
    normalizeText(element.textContent ?? ''),
  );
  const percent = shown.map(readPercent).find((reading) => reading !== null);
  if (!percent) return { kind: shown.some((text) => /^(?:n\/?a|-|–|—)$/.test(text)) ? 'not-available' : 'unreadable' };
  for (const element of row.querySelectorAll(FRACTION)) {
    const counts = integersIn(normalizeText(element.textContent ?? ''));
    const [numerator = 0, denominator = 0] = counts.sort((a, b) => a - b);
    if (counts.length !== 2 || denominator === 0) continue;
    const rate = numerator / denominator;
    if (Math.abs(rate - percent.fraction) > percent.tolerance) continue;
    return { kind: 'rate', official: { numerator, denominator, rate, windowDays: readWindow(row) } };
  }
  return { kind: 'unreadable' };
}

/** "1.94 %", "1,94%", "%1,94" as a fraction, with half of its last place as tolerance; null for other texts. */
function readPercent(text: string): { fraction: number; tolerance: number } | null {
  const match = /^%?\s*(\d{1,3})(?:[.,٫](\d+))?\s*[%٪]?$/.exec(text);
  if (!match || !/[%٪]/.test(text)) return null;
  const decimals = match[2] ?? '';
  // Whether Amazon rounds or cuts is not known, so a whole last place is allowed.
  return { fraction: Number(`${match[1]}.${decimals || '0'}`) / 100, tolerance: 10 ** -(decimals.length + 2) + 1e-9 };
}

/** The whole numbers of a text; "3,265" and "3.265" are one each. */
function integersIn(text: string): number[] {
  return (text.match(/\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+/g) ?? []).map((digits) => Number(digits.replace(/\D/g, '')));
}

const DAY_WORDS = /(?:^|\D)(7|30)\s*(?:-\s*)?(?:days?|tage?n?|jours?|giorni|d[ií]as?|dagen|dni|dagar|gün|日|天)/;

function readWindow(row: Element): number | null {
  const match = DAY_WORDS.exec(normalizeText(row.textContent ?? ''));
  return match ? Number(match[1]) : null;
}
