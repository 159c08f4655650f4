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
const SIGNATURE_LINE = /^[^\S\n]*\{signature\}[^\S\n]*(?:\n|$)/gm;

/**
 * Fills a template, or says what it lacks: braces never reach a buyer. Values are put in once and stay text, whatever
 * they hold; of more than one empty line in a row, one is left (policy F, M).
 */
export function fillTemplate(text: string, values: PlaceholderValues): FilledTemplate {
  const known = new Map(PLACEHOLDERS.map((name) => [name as string, oneLine(values[name] ?? '')]));
  const lines = text.replace(/\r\n?/g, '\n');
  const signed = known.get('signature') ? lines : lines.replace(SIGNATURE_LINE, '');
  const used = new Set(Array.from(signed.matchAll(BRACES), ([, name = '']) => name));
  const missing = PLACEHOLDERS.filter((name) => used.has(name) && !known.get(name));
  const unknown = [...used].filter((name) => !known.has(name));
  if (missing.length > 0 || unknown.length > 0) return { ok: false, missing, unknown };
  const filled = signed.replace(BRACES, (_, name: string) => known.get(name) ?? '');
  return { ok: true, text: filled.replace(/\n{3,}/g, '\n\n').trim() };
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
