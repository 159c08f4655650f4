/** Hands the seller a file as a download; it is made in this page and asked of nobody. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox takes what the address leads to only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
