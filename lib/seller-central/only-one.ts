/** What all of several readings say; null where there is none, or where two say something else. */
export function onlyOne<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
