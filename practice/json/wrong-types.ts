/**
 * A copy of an answer in which every value has another type than it should: numbers become words, texts numbers, lists
 * objects, flags texts, and every third value null. Names and nesting stay, so that it looks right from afar.
 */
export function withWrongTypes(value: unknown, depth = 0): unknown {
  if (depth > 0 && typeof value !== 'object') {
    if (typeof value === 'number') return value % 3 === 0 ? null : `about ${value}`;
    if (typeof value === 'string') return value.length % 3 === 0 ? null : value.length;
    return String(value);
  }
  if (Array.isArray(value)) {
    const wrong = value.map((entry) => withWrongTypes(entry, depth + 1));
    return depth > 1 ? { ...wrong } : wrong;
  }
  if (typeof value !== 'object' || value === null) return value === null ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withWrongTypes(entry, depth + 1)]));
}
