import { createEncodingGuess, type Encoding } from '../files/in/encoding.ts';
import { type Looks, looksOfBytes } from '../files/in/looks-like.ts';

/** So many bytes tell a workbook from another zip. */
const HEAD = 4096;

/** Goes through a file once, piece by piece. `onPiece` ends it early by returning false; so does `signal`. */
async function eachPiece(
  file: Blob,
  signal: AbortSignal,
  onPiece: (bytes: Uint8Array, read: number) => boolean | Promise<boolean>,
): Promise<void> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    while (!signal.aborted) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      if (!(await onPiece(value, read))) return;
    }
  } finally {
    await reader.cancel();
  }
}

/** Tells a file that is no text, and guesses the encoding of any other. */
export async function guessEncoding(
  file: Blob,
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<{ looks: Looks | null; encoding: Encoding }> {
  const looks = looksOfBytes(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (looks) return { looks, encoding: 'utf-8' };
  const guess = createEncodingGuess();
  await eachPiece(file, signal, (bytes, read) => {
    guess.add(bytes);
    onProgress(read);
    return true;
  });
  return { looks: null, encoding: guess.end() };
}

/** Goes through a file's text once; `onText` ends it early by returning false. */
export async function eachText(
  file: Blob,
  encoding: Encoding,
  signal: AbortSignal,
  onText: (text: string, read: number) => boolean | Promise<boolean>,
): Promise<void> {
  const decoder = new TextDecoder(encoding);
  await eachPiece(file, signal, (bytes, read) => onText(decoder.decode(bytes, { stream: true }), read));
  if (!signal.aborted) await onText(decoder.decode(), file.size);
}
