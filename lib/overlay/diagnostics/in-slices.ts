/** How long a slice may hold the page up, in milliseconds: well under the 50 ms after which a browser calls a task long. */
const SLICE_MS = 12;

/** Takes what a generator yields, as long as `take` wants more, and lets the page go on after each slice. */
export async function inSlices<T>(source: Generator<T, void>, take: (value: T) => boolean): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const value of source) {
    if (!take(value)) return;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE_MS;
  }
}

/** Lets the page do what it has to do. By a message: in a hidden tab, where settings ask, a timer waits a second or more. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
