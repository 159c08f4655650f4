// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { EvidenceSection } from '../../../entrypoints/options/evidence/EvidenceSection.tsx';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { DAY, DE, freshLedger, got, orderId, sighting, US } from '../../unit/ledger/shop.ts';
import { lookupIn } from '../lookup-in.ts';

const lookup = lookupIn('en');
const now = Date.now();

const gone = (n: number, facts: OrderFacts, more: object = {}) =>
  sighting(n, { status: 'canceled', purchasedAt: now - 2 * DAY, ...facts }, { seenAt: now, ...more });

/** One of each kind, and one of another marketplace. */
async function shop(): Promise<Ledger> {
  const { ledger } = freshLedger();
  const open = { purchasedAt: now - DAY };
  await got(
    ledger.record([
      sighting(1, open, { seenAt: now - DAY, items: [{ itemId: '1', sku: 'MUG' }] }),
      sighting(2, { ...open, buyerRequest: { reason: 'Changed mind' } }, { seenAt: now - DAY }),
      gone(3, { canceledBy: 'amazon', shipBy: now - 9 * DAY, canceledAt: now - 2 * DAY }),
      gone(4, {}),
      gone(5, { canceledBy: 'seller' }, { scope: DE, seenAt: now - DAY }),
    ]),
  );
  const submit = { scope: US, at: now - 60_000, rateBefore: 0.01, rateAfter: 0.02 };
  for (const [n, reason] of [
    [1, 'NoInventory'],
    [2, 'BuyerCanceled'],
  ] as const) {
    await got(ledger.noteCancelAttempt({ ...submit, orderId: orderId(n), reason }));
    await got(ledger.settleCancellation({ scope: US, orderId: orderId(n), isDone: true, by: 'page-dom', at: now }));
  }
  return ledger;
}

async function open(ledger: Pick<Ledger, 'read'>, changes = 0): Promise<void> {
  const section = <EvidenceSection {...{ lookup, ledger, changes }} language="en" rules={{}} />;
  await act(async () => render(section, document.body));
  await expect.poll(() => document.querySelector('#evidence')?.getAttribute('aria-busy')).toBe('false');
}

afterEach(() => {
  render(null, document.body);
  location.hash = '';
  vi.unstubAllGlobals();
});

const find = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-testid=cancellation]')];
const orders = () => rows().map((row) => `${row.dataset.order?.slice(4, 11)} ${row.dataset.cost}`);
const press = (selector: string) => act(async () => find(selector).click());
const choose = (name: string, text: string) =>
  act(async () => {
    const select = find<HTMLSelectElement>(`select[name="${name}"]`);
    select.value = [...select.options].find((option) => option.text.startsWith(text))?.value ?? '?';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('each cancellation stands with its request, its reason and what it cost, the latest first', async () => {
  await open(await shop());
  expect(orders().toSorted()).toEqual(['0000001 counted', '0000002 free', '0000003 counted', '0000004 unknown']);
  const words = (n: string) => rows().find((row) => row.dataset.order?.includes(n))?.textContent;
  expect(words('0000001')).toMatch(
    /submitted .*Out of stock.*counts.*MUG.*none on record.*1\.00% → 2\.00%.*order page/,
  );
  expect(words('0000002')).toMatch(/Buyer canceled.*does not count.*seen .*order data.*“Changed mind”/);
  expect(words('0000003')).toMatch(/cancelled .*Amazon: not confirmed in time.*cancelled elsewhere.*order data/);
  expect(words('0000004')).toMatch(/bought .*is not on record.*may count/);
});

test('the sums, the bars and the advice go by what costs the rate', async () => {
  await open(await shop());
  const sums = ['counted', 'unknown', 'free'].map((cost) => find(`[data-testid=evidence-${cost}]`).dataset.count);
  expect(sums).toEqual(['2', '1', '1']);
  const drawings = [...document.querySelectorAll('svg[role=img]')].map((svg) => svg.getAttribute('aria-label'));
  expect(drawings).toEqual([
    expect.stringMatching(/^Now .*Limit 2\.5%\. At or over it on \d of \d days/),
    'What costs the rate, by reason: Out of stock 1, Amazon: not confirmed in time 1, and Reason not on record 1.',
    'What costs the rate, by SKU: not on record 2 and MUG 1.',
  ]);
  const advice = [...document.querySelectorAll<HTMLElement>('[data-testid=evidence-advice]')];
  expect(advice.map(({ dataset }) => dataset.remedy).toSorted()).toEqual(['confirm-in-time', 'settle-cause', 'stock']);
});

test('a rate never stands without how much of its days was seen', async () => {
  await open(await shop());
  expect(find('.legend').textContent).toMatch(/^now \d.* · 0 of 7 days seen/);
  expect(find('.rate-chart svg').getAttribute('aria-label')).toMatch(/0 of 7 days seen/);
});

test('where no day was seen to its end, a rate that warns of nothing is not told', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1, { purchasedAt: now - DAY }, { seenAt: now }), gone(2, { buyerRequest: {} })]));
  await open(ledger);
  expect(find('.legend').textContent).toMatch(/^now – · 0 of 7 days seen/);
});

test('a filter leaves what fits it, in the table and in the sums, until all is shown again', async () => {
  await open(await shop());
  await choose('evidence-reason', 'Out of stock');
  expect(orders()).toEqual(['0000001 counted']);
  expect(find('.totals').textContent).toBe('1 counts against the rate');
  await choose('evidence-sku', 'not on record');
  expect(find('.totals').textContent).toBe('No cancellation fits this choice.');
  await press('.tools button');
  expect(orders()).toHaveLength(4);
});

test('the account and marketplace can be chosen', async () => {
  await open(await shop());
  await choose('evidence-scope', 'Germany');
  await expect.poll(orders).toEqual(['0000005 counted']);
});

test('the sheet holds what the filter lets through', async () => {
  await open(await shop());
  const saved: Blob[] = [];
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => `#${saved.push(blob)}`, revokeObjectURL: () => {} });
  await choose('evidence-reason', 'Out of stock');
  await press('[data-testid=evidence-sheet]');
  const lines = (await saved[0]?.text())?.trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines?.[1]).toContain(`"${orderId(1)}"`);
});

test('on paper stand every row, whose they are and which were chosen', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record(Array.from({ length: 60 }, (_, n) => gone(n, { canceledBy: 'seller' }))));
  await open(ledger);
  expect(rows()).toHaveLength(50);
  const papers: number[] = [];
  vi.stubGlobal('print', () => papers.push(rows().length));
  await press('[data-testid=evidence-print]');
  expect(papers).toEqual([60]);
  expect(document.body.dataset.print).toBe('evidence');
  expect(find('.printed').textContent).toContain('United States · Shop, all cancellations on record');
  await act(async () => void dispatchEvent(new Event('afterprint')));
  expect(document.body.dataset.print).toBeUndefined();
  expect(rows()).toHaveLength(50);
  await press('.more');
  expect(rows()).toHaveLength(60);
});

test('a record that cannot be read is told as that, and read again when asked', async () => {
  const { ledger } = freshLedger();
  const error = { kind: 'unavailable', words: 'no', detail: 'UnknownError' } as const;
  let isBroken = true;
  const read: Ledger['read'] = async (work) => (isBroken ? { ok: false, error } : ledger.read(work));
  await open({ read });
  expect(find('[role=alert]').textContent).toContain('could not be read');
  isBroken = false;
  await press('[role=alert] button');
  await expect.poll(() => find('#evidence').textContent).toContain('Open Manage Orders');
});

test('where nothing was cancelled it says so, and so it does before anything is on record', async () => {
  const { ledger } = freshLedger();
  await open(ledger);
  expect(find('#evidence').textContent).toContain('Open Manage Orders');
  await got(ledger.record([sighting(1, {}, { seenAt: now })]));
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => find('#evidence').textContent).toContain('No cancellation is on record here yet');
});

test('what another section imports or restores is there at once', async () => {
  const { ledger } = freshLedger();
  await open(ledger);
  await got(ledger.record([gone(1, { canceledBy: 'seller' })]));
  await open(ledger, 1);
  await expect.poll(orders).toEqual(['0000001 counted']);
});

test('its own address leads to it', async () => {
  let asked = 0;
  Element.prototype.scrollIntoView = () => {
    asked += 1;
  };
  const { ledger } = freshLedger();
  await open(ledger);
  expect(asked).toBe(0);
  render(null, document.body);
  location.hash = '#evidence';
  await open(ledger);
  await expect.poll(() => asked).toBe(1);
});
