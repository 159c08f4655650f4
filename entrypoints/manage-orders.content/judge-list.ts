import type { Health } from '../../lib/overlay/health.ts';
import { isSettled, type PageTiming } from '../../lib/overlay/page-rest.ts';
import type { ListReading } from '../../lib/seller-central/manage-orders/read-list.ts';
import type { PageOrders } from '../../lib/seller-central/page-json/page-orders.ts';
import { judgeHealth, type ListFindings } from './health.ts';
import type { RecordLink } from './record-link.ts';
import { type RowState, rowStateOf } from './row-state.ts';

/** The list as it is to be shown. */
export interface JudgedList {
  readonly health: Health;
  readonly rows: readonly RowState[];
  readonly rowsWithoutId: number;
  readonly findings: ListFindings;
  /** What else the page shows of how many orders and was not read; empty until it has come to rest. */
  readonly lost: ReturnType<ListReading['lost']>;
}

/** What the judgement needs besides the reading; instants are epoch milliseconds. */
export interface JudgeContext extends PageTiming, Pick<ListFindings, 'rowsMissingSince'> {
  readonly pageOrders: PageOrders;
  readonly recordLink: Pick<RecordLink, 'of' | 'settings'>;
}

const NOTHING_LOST: JudgedList['lost'] = new Map();

/** Judges each row and the list as a whole. */
export function judgeList(reading: ListReading, context: JudgeContext): JudgedList {
  const { pageOrders, recordLink, ...timing } = context;
  const settings = recordLink.settings();
  const rows = reading.rows.flatMap(({ element, reading: row }) => {
    if (!row.orderId) return [];
    const { orderId } = row;
    const sources = { element, orderId, reading: row, json: pageOrders.of(orderId), onRecord: recordLink.of(orderId) };
    return [rowStateOf(sources, { now: timing.now, settings })];
  });
  const rowsWithoutId = reading.rows.length - rows.length;
  const settled = isSettled(timing);
  const lost = settled ? reading.lost() : NOTHING_LOST;
  const findings: ListFindings = {
    ...timing,
    signedOut: reading.signedOut,
    emptiness: reading.emptiness === 'unsaid' && pageOrders.total(location.href) === 0 ? 'empty' : reading.emptiness,
    rowsWithId: rows.length,
    rowsWithoutId,
    rowsUnread: rows.filter((row) => row.unread.length > 0).length,
    hasLost: lost.size > 0,
  };
  return {
    health: judgeHealth(findings),
    rows: settled ? rows : rows.map(withoutUnreadable),
    rowsWithoutId,
    findings,
    lost,
  };
}

/** While the page still fills its rows, what is missing in one is not yet worth a mark. */
function withoutUnreadable(row: RowState): RowState {
  if (row.unread.length === 0) return row;
  return { ...row, state: { ...row.state, tokens: row.state.tokens.filter((token) => token !== 'unreadable') } };
}
