/** So many lines are digested at once: a digest for each would take longer than the writing. */
const BLOCK = 1000;

/**
 * The checksum over the lines of a file, in bounded memory: each block of 1,000 lines is digested (SHA-256) together with
 * the digest of the blocks before it.
 */
export class LineDigest {
  #digest = '';
  #block: string[] = [];

  async add(line: string): Promise<void> {
    this.#block.push(line);
    if (this.#block.length === BLOCK) await this.#fold();
  }

  /** The checksum as hexadecimal text. */
  async end(): Promise<string> {
    await this.#fold();
    return this.#digest;
  }

  async #fold(): Promise<void> {
    const text = new TextEncoder().encode([this.#digest, ...this.#block].join('\n'));
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
    this.#digest = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    this.#block = [];
  }
}
