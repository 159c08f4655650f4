import { show } from './saved-page.ts';

/** What a made row may say instead of the usual; each part is markup. */
export interface MadeRow {
  id?: string;
  title?: string;
  details?: string;
  option?: string;
  status?: string;
  action?: string;
}

/** A row in today's known shape. */
export function row({
  id = '114-1000000-0000001',
  title = 'Desk lamp',
  details = '',
  option = '<div>Ship by date: Thu, Nov 26, 2026</div>',
  status = '<span class="main-status unshipped-status">Unshipped</span>',
  action = '',
}: MadeRow = {}): string {
  return `<tr><td><input type="checkbox"></td>
    <td data-test-id="oth-order-details"><div class="cell-body-title"><a href="/orders-v3/order/${id}">${id}</a></div>${details}</td>
    <td data-test-id="oth-product-info"><div class="myo-list-orders-product-name-cell"><a href="/dp/B000000001"><div>${title}</div></a></div></td>
    <td data-test-id="oth-customer-option">${option}</td>
    <td data-test-id="oth-order-status">${status}</td><td>${action}</td></tr>`;
}

export interface MadePage {
  lang?: string;
  host?: string;
  path?: string;
  /** Markup before the table. */
  above?: string;
  /** Whether the columns have today's headings; without them each row is read by what stands in it alone. */
  headed?: boolean;
}

const HEAD = `<thead><tr>${[
  'oth-cb',
  'oth-order-details',
  'oth-product-info',
  'oth-customer-option',
  'oth-order-status',
  null,
]
  .map((id) => (id ? `<th data-test-id="${id}"></th>` : '<th>Action</th>'))
  .join('')}</tr></thead>`;

/** Shows a list of these rows; on amazon.com in American English where nothing else is said. */
export function showRows(
  rows: readonly string[],
  {
    lang = 'en-US',
    host = 'sellercentral.amazon.com',
    path = '/orders-v3/mfn/unshipped',
    above = '',
    headed = false,
  }: MadePage = {},
): void {
  show(
    `<!doctype html><html lang="${lang}"><div id="MYO-app">${above}<table id="orders-table">${headed ? HEAD : ''}<tbody>${rows.join('')}</tbody></table></div>`,
    `https://${host}${path}`,
  );
}
