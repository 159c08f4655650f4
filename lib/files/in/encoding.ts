/**
 * The encodings of Amazon's files (policy E4, H): UTF-8 and Windows-1252 in the West, Windows-31J in Japan, UTF-16 in
 * China. GB18030 is what a Chinese spreadsheet saves; it is never guessed, only chosen. The names are TextDecoder's,
 * whose `shift_jis` is Windows-31J.
 */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'windows-1252', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface EncodingGuess {
  /** Looks at the next bytes; how the file is cut into pieces makes no difference. */
  add(bytes: Uint8Array): void;
  /** The guess from all that was added: mark, UTF-16 by its zeros, strict UTF-8, Windows-31J by its kana, Windows-1252. */
  end(): Encoding;
}

/** So many bytes are looked at for UTF-16: ASCII, of which report headers are made, shows there as every other zero. */
const HEAD = 1024;

/** Guesses the encoding of a file from the whole of it: one name in row 200,000 can be the first that tells. */
export function createEncodingGuess(): EncodingGuess {
  const head: number[] = [];
  const utf8 = createUtf8Check();
  const japanese = createJapaneseCheck();
  return {
    add(bytes) {
      for (let index = 0; head.length < HEAD && index < bytes.length; index++) head.push(bytes[index] ?? 0);
      utf8.add(bytes);
      japanese.add(bytes);
    },
    end() {
      const fromHead = markOf(head) ?? zerosOf(head);
      if (fromHead) return fromHead;
      if (utf8.isValid()) return 'utf-8';
      return japanese.isLikely() ? 'shift_jis' : 'windows-1252';
    },
  };
}

function markOf([first, second, third]: readonly number[]): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function zerosOf(head: readonly number[]): Encoding | null {
  const zeros = [0, 1].map((side) => head.filter((byte, index) => index % 2 === side && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 5;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : null;
}

function createUtf8Check(): { add(bytes: Uint8Array): void; isValid(): boolean } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isValid = true;
  const decode = (bytes: Uint8Array, stream: boolean) => {
    if (!isValid) return;
    try {
      decoder.decode(bytes, { stream });
    } catch {
      isValid = false;
    }
  };
  return {
    add: (bytes) => decode(bytes, true),
    isValid: () => {
      decode(new Uint8Array(), false);
      return isValid;
    },
  };
}

/**
 * Counts what only Japanese text has: pairs led by 0x81 to 0x9F (kana and the common kanji). Read as Windows-1252 these
 * leads are rare signs, whereas its accented letters, 0xC0 and up, would make pairs with the letter behind them.
 */
function createJapaneseCheck(): { add(bytes: Uint8Array): void; isLikely(): boolean } {
  let lead = 0;
  let kana = 0;
  let pairs = 0;
  let others = 0;
  return {
    add(bytes) {
      for (const byte of bytes) {
        if (lead !== 0) {
          const isPair = byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;
          if (!isPair || lead > 0x9f) others += 1;
          else pairs += 1;
          if (isPair && (lead === 0x82 || lead === 0x83)) kana += 1;
          lead = 0;
        } else if (byte > 0x80 && (byte < 0xa0 || (byte > 0xdf && byte < 0xfd))) lead = byte;
        else if (byte > 0x9f) others += 1;
      }
    },
    isLikely: () => kana > 0 && pairs > others,
  };
}
