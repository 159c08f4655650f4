interface Slot<T> {
  value?: T;
  waiting: { readonly start: (value: T) => void; readonly signal: AbortSignal | undefined }[];
}

/**
 * Our content scripts share one world on a page, but no modules. What is heavy is loaded there once, by a script of its
 * own, and the scripts that show something find it in a slot (docs/decisions/0005-one-reader-per-page.md). The page's
 * own scripts live in another world and can't reach it.
 */
export function worldSlot<T>(name: string) {
  const key = Symbol.for(`cr-guard.${name}`);
  const slot = (): Slot<T> => {
    const known: Slot<T> | undefined = Reflect.get(globalThis, key);
    if (known) return known;
    const made: Slot<T> = { waiting: [] };
    Reflect.set(globalThis, key, made);
    return made;
  };
  return {
    /** Puts it where the other scripts find it; a newer one replaces an older. */
    provide(value: T): void {
      const { waiting } = slot();
      slot().value = value;
      for (const { start, signal } of waiting.splice(0)) if (!signal?.aborted) start(value);
    },
    /** Calls back with it: at once where it is there, else as soon as it is, unless `signal` has fired by then. */
    whenThere(start: (value: T) => void, signal?: AbortSignal): void {
      const here = slot();
      if (here.value) {
        start(here.value);
        return;
      }
      // Whoever has given up is let go of: what is waited for may never come, and pages are visited again and again. Those
      // that never give up are a script's lists of selectors, a hundred at once.
      if (signal) here.waiting = here.waiting.filter((each) => !each.signal?.aborted);
      here.waiting.push({ start, signal });
    },
  };
}

/** Something light that every script may make, but of which a page has one: whoever comes first makes it. */
export function sharedInWorld<T>(name: string, make: () => T): T {
  const key = Symbol.for(`cr-guard.${name}`);
  const known: T | undefined = Reflect.get(globalThis, key);
  if (known) return known;
  const made = make();
  Reflect.set(globalThis, key, made);
  return made;
}
