/**
 * Work whose worker or page the browser ends right before the n-th thing that it asks of what `mortal` was given: from
 * then on nothing of it happens. Tells whether it lived to its end.
 */
export async function liveUntil(
  n: number,
  work: (mortal: <T extends object>(target: T) => T) => Promise<unknown>,
): Promise<boolean> {
  let step = 0;
  let die = (_: boolean) => {};
  const death = new Promise<boolean>((resolve) => {
    die = resolve;
  });
  const mortal = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === 'object' && value !== null) return mortal(value);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          step += 1;
          if (step < n) return Reflect.apply(value, target, args);
          die(false);
          return new Promise(() => {});
        };
      },
    });
  return Promise.race([death, work(mortal).then(() => true)]);
}
