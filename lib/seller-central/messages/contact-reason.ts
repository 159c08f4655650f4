import { isChoiceShown } from '../cancel-order/choice.ts';
import { isInFrame } from '../cancel-order/deep-dom.ts';
import { findKatRadioGroups, findRadioGroups } from '../cancel-order/radio-groups.ts';
import { normalizeText } from '../page-text/normalize-text.ts';

/** The contact page's choice of a reason, as far as we use it. */
export interface ContactReason {
  readonly element: Element;
  /** The page's own word for the reason `Other`; null where none of its reasons reads so. */
  readonly otherLabel: string | null;
  isOther(): boolean;
  /** Chooses it as a person would; whether it then stands. */
  chooseOther(): Promise<boolean>;
}

/**
 * How the reason `Other` reads. English (2025: A) and Japanese (2026: B) were seen, the others are the plain word, our own
 * guess (D). Its place in the list is none to trust: it changes from order to order (5.1: A).
 */
const OTHER: ReadonlySet<string> = new Set(
  'other|その他|sonstiges|sonstige|andere|anderes|autre|autres|altro|otro|otros|overig|overige|anders|inne|inny|annat|övrigt|其他|其它|outro|outros|diğer'
    .split('|')
    .map(normalizeText),
);

/** The reasons that the contact page offers; null where there are none, as in the inbox. */
export function findContactReason(root: ParentNode): ContactReason | null {
  const groups = [...findKatRadioGroups(root), ...findRadioGroups(root)].filter(
    (group) => group.options.length > 1 && isChoiceShown(group) && !isInFrame(group.element),
  );
  const isOther = (text: string) => OTHER.has(normalizeText(text));
  // A page may cut a word in several elements.
  const saysOther = (texts: readonly string[]) => [...texts, texts.join(''), texts.join(' ')].some(isOther);
  const offers = groups.map((group) => ({ group, other: group.options.find(({ texts }) => saysOther(texts)) }));
  const offer = offers.find(({ other }) => other) ?? (offers.length === 1 ? offers[0] : undefined);
  if (!offer) return null;
  const { group, other } = offer;
  const isChosen = () => other !== undefined && group.chosen() === other;
  return {
    element: group.element,
    otherLabel: other?.texts[0] ?? null,
    isOther: isChosen,
    chooseOther: async () => isChosen() || (other !== undefined && !other.isDisabled && (await group.choose(other))),
  };
}
