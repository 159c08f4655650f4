import type { CancelReasonCode } from '../../rules/cancel-reasons.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { PageOption } from './choice.ts';
import { codeOfJson, codeOfTexts, codeOfValue } from './reason-code.ts';

/** What tells which reason an option is, the surest first. */
export const SURENESS = ['value', 'label', 'position'] as const;
export type Sureness = (typeof SURENESS)[number];

/** An option of the reason control; `code` is null where nothing tells which reason it is. */
export interface ReasonOption {
  readonly code: CancelReasonCode | null;
  /** What told the code. */
  readonly sureness: Sureness | null;
  readonly label: string;
  readonly option: PageOption;
}

export interface ReasonSources {
  readonly language: PageLanguage | null;
  /** The codes that the page's JSON gives for this order, in its sequence; null where they were not seen. */
  readonly possibleReasons: readonly string[] | null;
}

/** What the options of a control tell of their reasons. */
export interface Identified {
  /** Without the one that only says "please choose". */
  readonly options: readonly ReasonOption[];
  /** How many different reasons their values or labels name. */
  readonly named: number;
  /** Whether the place of each option fits the order's possible reasons. */
  readonly fitsPositions: boolean;
}

/**
 * Tells each option's reason by its value, else by Amazon's label for it, else by its place among the order's possible
 * reasons. An option whose value and label name different reasons is none of them. Places count only if there are just
 * as many options as possible reasons and no value or label says otherwise.
 */
export function identifyReasons(all: readonly PageOption[], { language, possibleReasons }: ReasonSources): Identified {
  const real = all.filter((option, index) => !(index === 0 && isPlaceholder(option, all, language)));
  const told = real.map((option) => {
    const byValue = codeOfValue(option.value);
    const byLabel = codeOfTexts(option.texts, language);
    const isTorn = byValue !== null && byLabel !== null && byValue !== byLabel;
    const sureness: Sureness | null = byValue ? 'value' : byLabel ? 'label' : null;
    return { option, isTorn, code: isTorn ? null : (byValue ?? byLabel), sureness: isTorn ? null : sureness };
  });
  const places = possibleReasons?.map(codeOfJson) ?? [];
  const fitsPositions =
    places.length > 0 &&
    new Set(places).size === places.length &&
    places.length === real.length &&
    told.every(({ code, isTorn }, index) => !isTorn && (code === null || code === places[index]));
  return {
    named: new Set(told.flatMap(({ code }) => code ?? [])).size,
    fitsPositions,
    options: told.map(({ option, code, sureness }, index) => {
      const byPlace = fitsPositions ? (places[index] ?? null) : null;
      return {
        option,
        code: code ?? byPlace,
        sureness: sureness ?? (byPlace && 'position'),
        label: option.texts[0] ?? option.value,
      };
    }),
  };
}

/**
 * Whether the first option only asks to choose: it has no value, is greyed, or is worth its own words while the others
 * are worth something else (the sibling page's first one is, 2025: C).
 */
function isPlaceholder(first: PageOption, all: readonly PageOption[], language: PageLanguage | null): boolean {
  if (codeOfValue(first.value) || codeOfTexts(first.texts, language)) return false;
  const value = first.value.trim();
  const isOwnWords = ({ value, texts }: PageOption) => value.trim() === texts.join(' ').trim();
  return (
    first.isDisabled ||
    /^(?:|-1|null|none|undefined|default|placeholder|select.*|choose.*)$/i.test(value) ||
    (isOwnWords(first) && !all.slice(1).some(isOwnWords))
  );
}
