// The browser's own functions, taken before the page can replace them.
const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/** The browser's own getter of a property, to be used whatever the page puts in its place later. */
export function getterOf<T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
): (owner: unknown) => T[K] | undefined {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner) => get && apply(get, owner, []);
}

/**
 * Lets `watch` see the receiver of each call of a method (`value`) or getter (`get`) just before the call itself, which
 * goes on as if nobody watched: same receiver, arguments, result and error, and what `watch` throws is lost. A proxy
 * keeps the function's name, length and native source text. Does nothing where the browser lacks the function.
 * Returns the way back: it restores the original, or leaves in place what the page has put over ours since.
 */
export function watchCalls(
  prototype: object,
  name: string,
  part: 'value' | 'get',
  watch: (owner: unknown) => void,
): () => void {
  const original = getOwnPropertyDescriptor(prototype, name);
  const native: unknown = original?.[part];
  if (!original || typeof native !== 'function') return () => {};
  let watching = true;
  const watched = new Proxy(native, {
    apply(target, owner, args) {
      if (watching) {
        try {
          watch(owner);
        } catch {
          // Ours alone: the page's call below says what the page has to know.
        }
      }
      return apply(target, owner, args);
    },
  });
  defineProperty(prototype, name, { ...original, [part]: watched });
  return () => {
    watching = false;
    if (getOwnPropertyDescriptor(prototype, name)?.[part] === watched) defineProperty(prototype, name, original);
  };
}
