import type { ListReport, WinningWay } from '../../diagnostics/format.ts';
import { findDeep } from '../cancel-order/deep-dom.ts';
import { cellUnder } from '../manage-orders/cells.ts';
import type { PageName } from '../pages.ts';
import { allIn } from '../unshadowed.ts';
import { CONTRACTS, type Contract } from './contracts.ts';
import type { ReadPage } from './read-for-report.ts';

/** Pages of few elements, parts of which stand in shadow roots. */
const DEEP: ReadonlySet<PageName> = new Set(['cancel-order', 'contact-buyer', 'inbox']);

/** A way in which a list can find something, and how often it does. */
interface Way extends Omit<WinningWay, 'way' | 'of'> {
  readonly found: number;
  /** Of the rows, those in which it finds something; none for what is not looked for in rows. */
  readonly rows: ReadonlySet<Element>;
}

/** How each list of a page keeps its contract, one by one: names of ours and numbers, and nothing of what stands there. */
export function* reportContracts(
  root: Document,
  page: PageName,
  { lost, rows, columns }: ReadPage,
): Generator<ListReport, void> {
  function waysOf({ ways, finds, column }: Contract): Way[] {
    const inRows = finds === 'in-each-row' || finds === 'perhaps-in-rows';
    const found = ways.map(({ css, seen, confidence, place }) => {
      const holding = new Set(inRows ? rows.filter((row) => allIn(row, css).length > 0) : []);
      const all = () => (DEEP.has(page) ? findDeep(root, css) : root.querySelectorAll(css)).length;
      return { seen, confidence, isFromFile: place !== undefined, found: inRows ? holding.size : all(), rows: holding };
    });
    if (column === undefined) return found;
    const under = new Set(rows.filter((row) => cellUnder(row, column, columns)));
    // The headings' test ids: seller-central.md 1.3, A.
    return [...found, { seen: 2026, confidence: 'A', isFromFile: false, found: under.size, rows: under }];
  }

  for (const contract of CONTRACTS) {
    if (!contract.pages.includes(page)) continue;
    const ways = waysOf(contract);
    const isKept = {
      once: () => ways.some(({ found }) => found > 0),
      'in-each-row': () => rows.every((row) => ways.some((way) => way.rows.has(row))),
      perhaps: () => true,
      'perhaps-in-rows': () => true,
    };
    const holds = isKept[contract.finds]();
    yield {
      list: contract.name,
      isNeeded: contract.finds === 'once' || contract.finds === 'in-each-row',
      holds,
      won: winnerOf(ways),
      finds: ways.map(({ found }) => found).join(' '),
      lost: !holds && lost.some(({ what }) => what === contract.lost) ? contract.lost : null,
    };
  }
}

function winnerOf(ways: readonly Way[]): WinningWay | null {
  const at = ways.findIndex(({ found }) => found > 0);
  const won = ways[at];
  if (!won) return null;
  const { seen, confidence, isFromFile } = won;
  return { way: at + 1, of: ways.length, seen, confidence, isFromFile };
}
