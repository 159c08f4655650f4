/** So much text without a line's end is no row of a report. */
const LONGEST_LINE = 1_000_000;

export interface LineSplitter {
  /** The lines that are whole by now; the rest waits. */
  push(text: string): string[];
  /** What stands behind the last line's end, if anything does. */
  end(): string[];
}

/**
 * Cuts text into lines at LF, CRLF and CR, whatever pieces it comes in. A line beyond any report's length is cut there, so
 * that a file without lines stays harmless.
 */
export function createLineSplitter(): LineSplitter {
  let rest = '';
  return {
    push(text) {
      const whole = rest + text;
      // A CR at the end may be the first half of a CRLF.
      const settled = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
      const lines = settled.split(/\r\n|[\r\n]/).flatMap(cutAtLimit);
      rest = (lines.pop() ?? '') + whole.slice(settled.length);
      return lines;
    },
    end() {
      const last = rest;
      rest = '';
      return last === '' ? [] : [last.replace(/\r$/, '')];
    },
  };
}

function cutAtLimit(line: string): string[] {
  if (line.length <= LONGEST_LINE) return [line];
  return [line.slice(0, LONGEST_LINE), ...cutAtLimit(line.slice(LONGEST_LINE))];
}
