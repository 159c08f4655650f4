import { normalizeText } from './normalize-text.ts';

/** How twelve languages speak of cancelling, by the stems of their words: en, es, pt; de; fr, it, es, pl, sv, nl; sv; tr; ja; ja, zh. */
const CANCELLING = /cancel|storn|widerruf|annul|anul|avbeställ|iptal|キャンセル|取り?消/;

/** Whether a text of the page or of a buyer seems to speak of cancelling; who would cancel what it does not say. */
export function speaksOfCancelling(text: string): boolean {
  return CANCELLING.test(normalizeText(text));
}
