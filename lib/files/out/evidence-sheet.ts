import { type Cancellation, reasonOf } from '../../evidence/cancellation.ts';
import { dayOf, type Instant, wallTimeOf, type Zone } from '../../time/instant.ts';

/** The sheet's columns; their names and values are the same in every language, as those of Amazon's own reports are. */
const COLUMNS: Readonly<Record<string, (cancellation: Cancellation, zone: Zone) => string>> = {
  'order-id': ({ orderId }) => orderId,
  time: ({ at }, zone) => clockTime(at, zone),
  'time-zone': (_, zone) => zone,
  'time-of': ({ when }) => when,
  reason: reasonOf,
  'reason-code': ({ reason }) => reason ?? '',
  skus: ({ skus }) => skus.join(' | '),
  'rate-effect': ({ cost }) => cost,
  cause: ({ cause }) => cause ?? '',
  'request-first-seen': ({ request }, zone) => (request ? clockTime(request.firstSeenAt, zone) : ''),
  'request-seen-in': ({ request }) => request?.source ?? '',
  'request-reason': ({ request }) => request?.reason ?? '',
  'asked-by-message': ({ askedByMessage }) => (askedByMessage ? 'yes' : 'no'),
  'rate-before': ({ rates }) => String(rates?.before ?? ''),
  'rate-after': ({ rates }) => String(rates?.after ?? ''),
  'confirmed-by': ({ confirmedBy }) => confirmedBy ?? '',
};

const BYTE_ORDER_MARK = '\u{FEFF}';

/** The evidence as CSV (RFC 4180: commas, quotes, CRLF), with the mark by which spreadsheets know UTF-8. */
export function evidenceSheet(cancellations: readonly Cancellation[], zone: Zone): string {
  const rows = cancellations.map((cancellation) => Object.values(COLUMNS).map((value) => value(cancellation, zone)));
  const lines = [Object.keys(COLUMNS), ...rows].map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * What a spreadsheet would take for a formula: one of these signs, ordinary or full-width, as the first that is seen.
 * A tab or a line's end at the start would only hide it.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A cell in quotes; an apostrophe before what begins like a formula makes text of it. */
function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** `2026-11-22 17:05:59` on the wall clock of the zone. */
function clockTime(at: Instant, zone: Zone): string {
  return `${dayOf(at, zone)} ${new Date(wallTimeOf(at, zone)).toISOString().slice(11, 19)}`;
}
