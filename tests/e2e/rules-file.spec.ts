import { writeFileSync } from 'node:fs';
import { renameSelector } from '../../practice/app/rename.ts';
import { accessFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { countsOf, faultsOf, type MarkedList, readMarkedList, untilMarked, visit } from './order-list.ts';
import { openSettings } from './record-tour.ts';

test.use({ apart: 'rules-file' });

const backwards = (text: string) => [...text].reverse().join('');

/** Mends the list whose classes are renamed and whose statuses are worded as nobody knows them. */
const MEND = {
  format: 'cr-guard-rules',
  version: 1,
  name: 'Renamed',
  date: '2026-11-22',
  selectors: [
    {
      list: 'manage-orders.status.unshipped',
      place: 'front',
      css: renameSelector('.unshipped-status'),
      seen: 2026,
      confidence: 'C',
    },
  ],
  words: [
    { subject: 'orders', language: 'en', key: 'partiallyShipped', texts: [backwards('Partially shipped')] },
    { subject: 'orders', language: 'en', key: 'canceled', texts: [backwards('Canceled'), backwards('Cancelled')] },
  ],
};

const read = ({ rows }: MarkedList) => rows.filter(({ tokens }) => tokens.length > 0 && !tokens.includes('unreadable'));

test('a rules file mends a list that Amazon has renamed and reworded, from its next load on, until it is removed', async ({
  seller,
  practice,
}, info) => {
  const path = info.outputPath('mend.json');
  writeFileSync(path, JSON.stringify(MEND));
  const open = async () => {
    const tab = await seller.newTab();
    await visit(tab, practice, 'renamed-classes', { options: { statusLabels: 'other' } });
    return tab;
  };
  const untilPartial = async (tab: Awaited<ReturnType<typeof open>>) => {
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'partial');
    return readMarkedList(tab);
  };
  const before = await open();
  const options = await openSettings(seller);
  await options.chooseFiles('[name=rulesFile]', [path]);
  await options.read('[data-testid=rules-preview] [data-act=take-over]', () => null);
  expect(await accessFaults(options, ['#rules-file'])).toEqual([]);
  // What is only shown is not in force.
  expect(read(await untilPartial(before))).toEqual([]);
  await options.click('[data-act=take-over]');
  await options.waitUntil(() =>
    document.querySelector('[data-testid=rules-in-force]')?.textContent?.includes('Renamed'),
  );
  expect(await accessFaults(options, ['#rules-file'])).toEqual([]);

  const mended = await open();
  const list = await untilMarked(mended);
  expect(read(list).length).toBe(list.rows.length);
  expect(list.counts).toEqual(countsOf(list.rows));
  expect(faultsOf(list, practice, { json: false })).toEqual([]);

  await options.click('#rules-file [data-act=remove]');
  await options.waitUntil(() => !document.querySelector('#rules-file [data-act=remove]'));
  // Another shop: what the record knows of the first it would tell here.
  practice.use('sellercentral.amazon.co.uk', 'renamed-classes', { statusLabels: 'other', language: 'en-US' });
  const after = await seller.newTab();
  await after.goto(`${practice.origin('sellercentral.amazon.co.uk')}/orders-v3`);
  expect(read(await untilPartial(after))).toEqual([]);
  for (const tab of [before, options, mended, after]) {
    expect(tab.errors()).toEqual([]);
    await tab.close();
  }
});
