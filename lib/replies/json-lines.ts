/** A JSON text, read, with the line (from 1) on which each entry of its lists begins. */
export type JsonReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The line of an entry of the list that the text's object holds under `name`; 1 where there is none. */
      readonly lineOf: (name: string, entry: number) => number;
    }
  | { readonly ok: false; readonly line: number };

/** Browsers word their complaints about JSON differently, and some name no line. */
export function readJson(text: string): JsonReading {
  const { starts, end } = scan(text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, lineOf: (name, entry) => lineAt(starts.get(`${name} ${entry}`) ?? 0) };
  } catch {
    return { ok: false, line: lineAt(end) };
  }
}

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;
const DEEPEST = 50;

/** Walks through a JSON text as far as it is one: where the entries of the outer object's lists begin, and where it ends. */
function scan(text: string): { starts: ReadonlyMap<string, number>; end: number } {
  const starts = new Map<string, number>();
  let end = 0;
  const next = () => {
    TOKEN.lastIndex = end;
    return TOKEN.exec(text);
  };
  const take = (mark: string) => {
    const found = next();
    if (found?.[1] !== mark) return false;
    end = TOKEN.lastIndex;
    return true;
  };
  const string = () => {
    const found = next();
    if (found?.[2] === undefined) return null;
    end = TOKEN.lastIndex;
    return found[2];
  };
  const members = (close: string, one: (index: number) => boolean): boolean => {
    if (take(close)) return true;
    for (let index = 0; ; index += 1) {
      if (!one(index)) return false;
      if (take(close)) return true;
      if (!take(',')) return false;
    }
  };
  const value = (depth: number, name: string): boolean => {
    if (depth > DEEPEST) return false;
    if (take('{')) {
      return members('}', () => {
        const key = string();
        return key !== null && take(':') && value(depth + 1, depth === 0 ? key.slice(1, -1) : '');
      });
    }
    if (take('[')) {
      return members(']', (index) => {
        const found = next();
        if (found && depth === 1) starts.set(`${name} ${index}`, TOKEN.lastIndex - 1);
        return value(depth + 1, '');
      });
    }
    const found = next();
    if (!found || found[1] !== undefined) return false;
    end = TOKEN.lastIndex;
    return true;
  };
  value(0, '');
  return { starts, end: skipSpace(text, end) };
}

/** The fault itself stands after the space that follows what could be read. */
function skipSpace(text: string, from: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}
