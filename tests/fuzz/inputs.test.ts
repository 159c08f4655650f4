// @vitest-environment node
import '../unit/messaging/as-extension.ts';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { runImport } from '../../lib/file-import/run-import.ts';
import { readCancellations } from '../../lib/ledger/cancellations.ts';
import { readKept } from '../../lib/ledger/kept.ts';
import { readSkuHistory } from '../../lib/ledger/known-orders.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { STORES } from '../../lib/ledger/schema.ts';
import { answerCall } from '../../lib/messaging/answer-call.ts';
import { type Handlers, PAGE_CALLS, REQUESTS } from '../../lib/messaging/protocol.ts';
import { failure } from '../../lib/messaging/result.ts';
import { MARKETPLACE_IDS } from '../../lib/orders/marketplace.ts';
import { isOrderId } from '../../lib/orders/order-id.ts';
import { sightingSchema } from '../../lib/orders/sighting.ts';
import { checkTemplate } from '../../lib/replies/check-template.ts';
import { lintReply } from '../../lib/replies/lint/lint-reply.ts';
import type { KeptTemplate } from '../../lib/replies/template.ts';
import { readTemplateFile, writeTemplateFile } from '../../lib/replies/template-file.ts';
import { readRulesFile } from '../../lib/rules-file/read-rules-file.ts';
import { isBoundedSelector } from '../../lib/rules-file/selector.ts';
import { createPageOrders } from '../../lib/seller-central/page-json/page-orders.ts';
import { OWN_TEMPLATES_KEY, readOwnTemplates } from '../../lib/settings/own-templates.ts';
import { settingsSchema } from '../../lib/settings/settings.ts';
import { settingsFrom } from '../../lib/settings/stored-settings.ts';
import { printReport } from '../fixtures/files/print-report.ts';
import { fakeStorage } from '../unit/background/fake-browser.ts';
import { arbitraryKind, order } from '../unit/files/in/read.ts';
import { DAY, freshLedger, got, NOW, orderId, putRaw, sighting, storedIn, US } from '../unit/ledger/shop.ts';
import {
  ID,
  listOrder,
  ORDER_URL,
  pageOrder,
  readText,
  SEARCH_URL,
  searchBody,
} from '../unit/seller-central/page-json/payloads.ts';
import { hostileText } from './hostile-texts.ts';
import { breaking, broken, hostileValue } from './hostile-values.ts';
import { throwAt } from './throw-at.ts';

throwAt(
  "page JSON, broken anywhere, gives whole orders or none, and leaves the page's orders in use",
  fc.tuple(fc.boolean(), broken(searchBody([listOrder(), listOrder()])), broken({ order: pageOrder() })),
  400,
  ([isList, search, single]) => {
    const url = isList ? SEARCH_URL : ORDER_URL;
    const reading = readText(url, JSON.stringify(isList ? search : single) ?? '');
    if (reading.kind === 'orders')
      for (const each of reading.sightings) expect(sightingSchema.safeParse(each).success).toBe(true);
    const pageOrders = createPageOrders();
    pageOrders.add(reading, { url, at: NOW }, url);
    pageOrders.add(readText(SEARCH_URL, JSON.stringify(searchBody([listOrder()]))), { url, at: NOW }, url);
    expect(isOrderId(ID) && pageOrders.of(ID)?.facts.status).toBe('unshipped');
  },
);

const reached: unknown[] = [];
const reach = async (request: unknown) => {
  reached.push(request);
  return failure('failed', '');
};
const handlers: Handlers = {
  record: reach,
  popup: reach,
  stateCause: reach,
  askedByMessage: reach,
  cancelOutlook: reach,
  cancelAttempt: reach,
  cancelResult: reach,
  officialFigure: reach,
  findOrder: reach,
  settings: reach,
};
const audience = { id: 'cr-guard', ownPages: 'chrome-extension://cr-guard/', hosts: ['sellercentral.amazon.com'] };
/** A page of ours, and a page of Seller Central. */
const OURS = ['chrome-extension://cr-guard/popup.html', 'https://sellercentral.amazon.com/orders-v3'];
const names = Object.keys(REQUESTS).filter((name): name is keyof typeof REQUESTS => name in REQUESTS);
const target = { scope: US, orderId: orderId(1) };
const REQUEST_BODIES = {
  record: { sightings: [sighting(1)] },
  popup: {},
  stateCause: { ...target, cause: 'seller' },
  askedByMessage: { ...target, asked: true },
  cancelOutlook: target,
  cancelAttempt: { ...target, at: 1, reason: 'NoInventory', isExempt: false },
  cancelResult: { ...target, isDone: true },
  officialFigure: { scope: US, rate: 0.01, seenAt: 1 },
  findOrder: { text: '' },
  settings: { patch: { warningHours: 24 } },
} satisfies Record<keyof typeof REQUESTS, object>;

throwAt(
  'a runtime message, broken anywhere and from anyone, is answered, and reaches no handler but in its schema',
  fc
    .constantFrom(...names)
    .chain((call) =>
      fc.tuple(
        fc.constant(call),
        fc.oneof(broken({ call, request: REQUEST_BODIES[call] }), hostileValue),
        fc.oneof(
          fc.constantFrom(...OURS.map((url) => ({ id: 'cr-guard', url }))),
          fc.record({ id: fc.constantFrom('cr-guard', 'other'), url: fc.webUrl() }),
        ),
      ),
    ),
  400,
  async ([call, message, sender]) => {
    reached.length = 0;
    const answer = await answerCall(message, sender, audience, handlers);
    expect(answer.ok).toBe(false);
    const isAllowed = sender.url === OURS[0] || (sender.url === OURS[1] && PAGE_CALLS.includes(call));
    expect(reached.length).toBeLessThanOrEqual(Number(isAllowed));
    for (const request of reached) expect(REQUESTS[call].safeParse(request).success).toBe(true);
  },
);

/** A record with something in every store that the browser's own faults could reach. */
async function filled(): Promise<{ ledger: Ledger; name: string }> {
  const record = freshLedger();
  const { ledger } = record;
  const list = { list: 'unshipped', from: NOW - 9 * DAY, until: NOW, rowsSeen: 3, total: 3 } as const;
  await got(ledger.record([1, 2, 3].map((n) => sighting(n, { shipBy: NOW }))));
  await got(ledger.recordListReading({ scope: US, at: NOW, ...list }));
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0.01, seenAt: NOW }));
  await cancelled(ledger, 3);
  return record;
}

/** The seller cancels an order on its page. */
async function cancelled(ledger: Ledger, n: number): Promise<void> {
  const target = { scope: US, orderId: orderId(n) };
  await got(ledger.noteCancelAttempt({ ...target, at: NOW, reason: 'NoInventory', rateBefore: 0, rateAfter: 0.5 }));
  await got(ledger.settleCancellation({ ...target, isDone: true, by: 'page-dom', at: NOW + 1 }));
}

throwAt(
  'rows of the record, each broken anywhere, cost themselves alone, and the next reading is kept',
  fc.array(fc.tuple(fc.constantFrom(...STORES), fc.nat(), breaking), { minLength: 1, maxLength: 6 }),
  25,
  async (damage) => {
    const { ledger, name } = await filled();
    const stored = await storedIn(name);
    for (const [store, pick, breakIt] of damage) {
      const rows = stored[store] ?? [];
      const row = rows[pick % Math.max(1, rows.length)]?.value;
      // A row without a key that the browser takes was never in the store: it refuses that.
      if (row) await putRaw(name, store, breakIt(row)).catch(() => {});
    }
    await got(ledger.snapshot(US, NOW, { rules: {} }));
    await got(ledger.snapshot(null, NOW, { rules: {} }));
    await got(ledger.read((tx) => readKept(tx, 'UTC')));
    await got(ledger.read((tx) => readCancellations(tx, US, NOW, {})));
    await got(ledger.cancelOutlook(US, orderId(1), NOW));
    await got(ledger.ordersToRemind(US, NOW + DAY));
    await got(ledger.read((tx) => readSkuHistory(tx, US, 'SKU-1', NOW, {})));
    await cancelled(ledger, 1);
    await got(ledger.recount(null, 10, {}));
    await got(ledger.prune(NOW + DAY));
    await got(ledger.record([sighting(9, { shipBy: NOW })]));
    expect(await got(ledger.factsOf(US, [orderId(9)]))).toHaveLength(1);
  },
);

throwAt(
  'settings, broken anywhere, are read with the defaults in the place of what is broken',
  broken({ ...settingsFrom(undefined).settings, version: 1 }),
  300,
  (stored) => {
    expect(settingsSchema.safeParse(settingsFrom(stored).settings).success).toBe(true);
  },
);

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .tuple(arbitraryKind, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }), fc.nat(2000))
    .map(([kind, hits, cut]) => {
      const report = new TextEncoder().encode(
        printReport(
          kind,
          [1, 2, 3, 4].map((n) => order(n)),
        ),
      );
      for (const [at, byte] of hits) report[at % report.length] = byte;
      return report.slice(0, Math.max(1, report.length - cut));
    }),
  fc
    .constantFrom('"', '\t"', ',"",', '\r', '[{', '\ufeff', '9-')
    .map((run) => new TextEncoder().encode(`order-id,sku\n${run.repeat(200_000)}`)),
);

throwAt(
  'a file of any bytes is refused or read, and what it leaves in the record can be read again',
  bytes,
  60,
  async (content) => {
    const { ledger, name } = freshLedger();
    const file = new File([content], 'report.txt', { lastModified: NOW });
    const scope = { account: 'Shop', marketplace: MARKETPLACE_IDS.US };
    const result = await runImport(
      { type: 'import', id: 1, file, encoding: null, ...scope, rules: {} },
      { ledger, now: NOW, signal: new AbortController().signal, onProgress: () => {} },
    );
    expect(result.outcome.state).not.toBe('failed');
    const shown = await got(ledger.snapshot(null, NOW, { rules: {} }));
    expect(shown.damaged).toBe(0);
    expect(((await storedIn(name)).orders ?? []).length).toBeLessThanOrEqual(result.orders);
  },
);

const RULES = {
  format: 'cr-guard-rules',
  version: 1,
  name: 'Mend',
  date: '2026-12-01',
  selectors: [{ list: 'manage-orders.table', place: 'front', css: '#list > td:has(a)', seen: 2026, confidence: 'C' }],
  words: [{ subject: 'orders', language: 'ko', key: 'unshipped', texts: ['미발송'] }],
  templates: [{ id: 'own-a', purpose: 'late-new-date', language: 'en', name: 'A', text: 'Your order is late.' }],
};

throwAt('a rules file, broken anywhere, is refused with a place or taken as a whole', broken(RULES), 200, (file) => {
  const reading = readRulesFile(JSON.stringify(file) ?? '', {
    isSelector: isBoundedSelector,
    check: (template) => checkTemplate(template, { orderId: null, values: {} }, lintReply),
  });
  if (!reading.ok) expect(reading.problems[0].line).toBeGreaterThan(0);
});

const TEMPLATE = { id: 'own-a', purpose: 'late-new-date', language: 'en', name: 'A', text: 'Your order is late.' };
const check = (template: KeptTemplate) => checkTemplate(template, { orderId: orderId(1), values: {} }, lintReply);

throwAt(
  'the seller’s own replies, with any text and broken anywhere, are refused with a line, or kept as they are and read again',
  fc.tuple(hostileText, hostileText, breaking),
  100,
  async ([name, text, breakIt]) => {
    const templates = [{ ...TEMPLATE, name, text: `${text} {{orderId}} ${text}` }, TEMPLATE];
    for (const content of [{ format: 'cr-guard-replies', version: 1, templates }, { templates }].map(breakIt)) {
      const file = readTemplateFile(JSON.stringify(content) ?? '', check);
      if (!file.ok) expect(file.problem.line).toBeGreaterThan(0);
      else expect(readTemplateFile(writeTemplateFile(file.templates), check)).toEqual(file);
    }
    const storage = fakeStorage();
    await storage.local.set({ [OWN_TEMPLATES_KEY]: breakIt({ version: 1, templates }) });
    const kept = await readOwnTemplates(storage);
    for (const template of kept.templates) expect(check(template).text).toEqual(expect.any(String));
  },
);
