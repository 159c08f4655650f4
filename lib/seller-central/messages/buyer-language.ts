import { isShown } from '../cancel-order/deep-dom.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import { BUYER_LANGUAGE } from './selectors.ts';

/** "Language of preference" in twelve languages: English was seen (5.1: B), of the others the bare word is inferred (D). */
const SAYS_LANGUAGE = /language|sprache|langue|lingua|idioma|\btaal\b|język|språk|言語|语言|語言|língua|\bdil/;

/**
 * The language that the buyer reads, as the page states it ("Buyer's Language of Preference: Spanish"), out of those
 * given (BCP 47); null where it states none. The page names it in its own language, whichever that is.
 */
export function readBuyerLanguage<Tag extends string>(root: ParentNode, tags: readonly Tag[]): Tag | null {
  for (const label of root.querySelectorAll(BUYER_LANGUAGE)) {
    if (!isShown(label)) continue;
    const text = normalizeText(label.getAttribute('text') ?? label.getAttribute('label') ?? label.textContent ?? '');
    const [, says = '', name = ''] = /^([^:]{3,60}):\s*([^:]{2,40})$/.exec(text) ?? [];
    if (!SAYS_LANGUAGE.test(says)) continue;
    const named = tags.find((tag) => tags.some((page) => isNameOf(name, tag, page)));
    if (named) return named;
  }
  return null;
}

/** "Spanish", "Spanish (Mexico)": whether the name begins as one language calls the other. */
function isNameOf(name: string, tag: string, page: string): boolean {
  const called = normalizeText(new Intl.DisplayNames(page, { type: 'language' }).of(tag) ?? '');
  return name === called || name.startsWith(`${called} (`) || name.startsWith(`${called}(`);
}
