/** Amazon's reports have tabs; commas and semicolons are what spreadsheets make of them. */
export const DELIMITERS = ['\t', ',', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Cells {
  cells: string[];
  /** Whether the line ends within quotes, so that the next one belongs to it. */
  isOpen: boolean;
}

/**
 * Cuts a line into its cells. In Amazon's tab files quotes are data (policy E3, H); in files with commas or semicolons
 * they hold a cell together and stand doubled for one quote.
 */
export function splitCells(line: string, delimiter: Delimiter): Cells {
  if (delimiter === '\t' || !line.includes('"')) return { cells: line.split(delimiter), isOpen: false };
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const quoted = line[at] === '"' ? readQuoted(line, at + 1) : { text: '', next: at };
    if (!quoted) return { cells: [...cells, line.slice(at + 1)], isOpen: true };
    const end = line.indexOf(delimiter, quoted.next);
    const stop = end === -1 ? line.length : end;
    cells.push(quoted.text + line.slice(quoted.next, stop));
    at = stop + 1;
  }
  return { cells, isOpen: false };
}

function readQuoted(line: string, start: number): { text: string; next: number } | null {
  let text = '';
  for (let at = start; ; ) {
    const quote = line.indexOf('"', at);
    if (quote === -1) return null;
    text += line.slice(at, quote);
    if (line[quote + 1] !== '"') return { text, next: quote + 1 };
    text += '"';
    at = quote + 2;
  }
}
