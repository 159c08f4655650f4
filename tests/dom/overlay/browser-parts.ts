/**
 * The parts of a browser that jsdom lacks and the overlay's runtime stands on. A fresh observation is reported once, in
 * the frame in which it began, as the standard says.
 */
class FrameEndObserver {
  readonly #report: () => void;
  #watching = false;

  constructor(report: () => void) {
    this.#report = report;
  }

  observe(): void {
    this.#watching = true;
    queueMicrotask(() => {
      if (this.#watching) this.#report();
    });
  }

  disconnect(): void {
    this.#watching = false;
  }
}

export function giveBrowserParts(): void {
  Object.assign(globalThis, { ResizeObserver: FrameEndObserver, PerformanceNavigationTiming: class {} });
}

/** Resolves in the next frame, after what earlier callers wanted of that frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves as soon as the page is so; the test's own time limit ends a wait in vain. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}
