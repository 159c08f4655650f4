/** What a template may hold in braces, as in `{orderId}`; docs/replies.md says what each stands for. */
export const PLACEHOLDERS = [
  'orderId',
  'product',
  'shipBy',
  'newDate',
  'cancelUntil',
  'marketplace',
  'shopName',
  'signature',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What is known; an absent or empty value is missing. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

export type FilledTemplate =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** Placeholders without a value, in the text's order, each once. */
      readonly missing: readonly Placeholder[];
      /** What stands in braces and is no placeholder. */
      readonly unknown: readonly string[];
    };

const BRACES = /\{([^{}\n]*)\}/g;

/** Alone on its line, a signature may be absent: its line goes with it, so that a new seller's replies are not held. */
const SIGNATURE_LINE = /^[ \t\u00a0\u3000]*\{signature\}[ \t\u00a0\u3000]*(?:\n|$)/gm;

/**
 * Fills a template, or says what it lacks: braces never reach a buyer. Values are put in once and stay text, whatever
 * they hold; of more than one empty line in a row, one is left (policy F, M).
 */
export function fillTemplate(template: string, values: PlaceholderValues): FilledTemplate {
  const { text, left } = fillKnown(template, values);
  const missing = PLACEHOLDERS.filter((name) => left.has(name));
  const unknown = [...left].filter((name) => !PLACEHOLDERS.some((known) => known === name));
  return left.size === 0 ? { ok: true, text } : { ok: false, missing, unknown };
}

/** Fills what can be filled, for the seller to look at: `left` are the names that still stand in braces, each once. */
export function fillKnown(
  template: string,
  values: PlaceholderValues,
): { readonly text: string; readonly left: ReadonlySet<string> } {
  const known = new Map(PLACEHOLDERS.map((name) => [name as string, oneLine(values[name] ?? '')]));
  const lines = template.replace(/\r\n?/g, '\n');
  const signed = known.get('signature') ? lines : lines.replace(SIGNATURE_LINE, '');
  const left = new Set<string>();
  const filled = signed.replace(BRACES, (whole, name: string) => {
    const value = known.get(name);
    if (!value) left.add(name);
    return value || whole;
  });
  return { text: filled.replace(/\n{3,}/g, '\n\n').trim(), left };
}

/**
 * A value on one line, without what is not seen (controls, zero-width and bidirectional marks). Braces become round:
 * no reply holds any, so that a leaked placeholder can be told.
 */
function oneLine(value: string): string {
  return value
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .trim();
}
