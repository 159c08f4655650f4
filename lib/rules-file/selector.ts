/** Our own choice: the longest selector of ours has 90 characters, and no page needs a deeper path. */
export const MOST_SELECTOR = 200;
const MOST_ALTERNATIVES = 6;
const MOST_STEPS = 5;
const MOST_NESTED = 2;

const NAME = /-?[a-z_][\w-]*/iy;
const ATTRIBUTE = /\[\s*[a-z_][\w-]*\s*(?:[~|^$*]?=\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|[\w-]+)\s*(?:[is]\s*)?)?\]/iy;
const PLAIN_PSEUDO =
  /:(?:scope|first-child|last-child|only-child|first-of-type|last-of-type|checked|disabled|enabled|empty|nth-child\(\d{1,3}\))(?![\w(-])/iy;
const NESTING_PSEUDO = /:(?:is|where|not|has)\(/iy;
const STEP = /\s*[>+~]\s*|\s+/y;

/**
 * Whether a selector is of a kind whose cost is bounded on any page: names, attributes and places, no bare `*`, few
 * steps, and at most one `:has()`, with none inside it. What a browser makes of it is asked apart.
 */
export function isBoundedSelector(css: string): boolean {
  if (css.length > MOST_SELECTOR || (css.match(/:has\(/gi) ?? []).length > 1) return false;
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(css);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const compound = (depth: number): boolean => {
    const start = at;
    take(NAME);
    for (;;) {
      const sign = css[at];
      if (sign === '.' || sign === '#') {
        at += 1;
        if (!take(NAME)) return false;
      } else if (take(NESTING_PSEUDO)) {
        if (depth === MOST_NESTED || !alternatives(depth + 1) || css[at] !== ')') return false;
        at += 1;
      } else if (!take(ATTRIBUTE) && !take(PLAIN_PSEUDO)) return at > start;
    }
  };
  const steps = (depth: number): boolean => {
    // Within `:has()` a selector may start with the way that leads from the element.
    if (depth > 0) take(/\s*(?:[>+~]\s*)?/y);
    for (let count = 0; count < MOST_STEPS; count++) {
      if (!compound(depth)) return false;
      if (/[,)]/.test(css[skipBlanks()] ?? ',')) return true;
      if (!take(STEP)) return false;
    }
    return false;
  };
  const skipBlanks = () => at + (/^\s*/.exec(css.slice(at))?.[0].length ?? 0);
  function alternatives(depth: number): boolean {
    for (let count = 0; count < MOST_ALTERNATIVES; count++) {
      take(/\s*/y);
      if (!steps(depth)) return false;
      take(/\s*/y);
      if (css[at] !== ',') return true;
      at += 1;
    }
    return false;
  }
  return alternatives(0) && at === css.length;
}
