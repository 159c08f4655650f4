/** A name by which the seller finds the file again: what it is, and the day. */
export function fileName(kind: string, extension: string): string {
  return `${kind}-${new Date().toISOString().slice(0, 10)}.${extension}`;
}
