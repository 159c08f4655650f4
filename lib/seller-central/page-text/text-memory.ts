/** Longer than any text that comes back; a page can hold one of megabytes. */
const LONGEST = 1_000;

/**
 * What was found in texts so far: rows repeat most of theirs, and come and go for hours on one page. A page can make it
 * neither long nor large: very long texts are looked through each time, and when it is full it begins anew.
 */
export class TextMemory<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): T | undefined {
    return this.#known.get(text);
  }

  set(text: string, found: T): void {
    if (text.length > LONGEST) return;
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(text, found);
  }
}
