// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FilesSection } from '../../../entrypoints/options/import/FilesSection.tsx';
import type { ImportResult, WorkerReport } from '../../../lib/file-import/report.ts';
import type { WorkerRequest } from '../../../lib/file-import/request.ts';
import { en } from '../../../lib/i18n/files/en.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const texts = new Map(flatTexts('files', en));

const RESULT: ImportResult = {
  ...{ kind: 'all-orders', looks: null, encoding: 'utf-8', rows: 3, orders: 2, repairs: 1, problems: 0 },
  ...{ notes: [{ why: 'short-row', column: '', first: 2, last: 4 }], notesLeft: 0, lacksRequestColumn: false },
  ...{ outcome: { state: 'recorded' }, asOf: 0, recorded: 2, lastLine: 4, changed: 2, covered: [] },
  scopes: [{ account: 'Shop', marketplace: MARKETPLACE_IDS.US }],
};

describe('the section that reads files', () => {
  const requests: WorkerRequest[] = [];
  let report: (report: WorkerReport) => void = () => {};
  const onRecorded = vi.fn();

  afterEach(() => {
    render(null, document.body);
    requests.length = 0;
    onRecorded.mockClear();
  });

  async function open(handedOver: readonly File[]) {
    const section = (
      <FilesSection
        language="en"
        lookup={(key) => texts.get(key) ?? ''}
        settings={DEFAULT_SETTINGS}
        startImporter={(onReport) => {
          report = onReport;
          return { send: (request) => requests.push(request), close: () => {} };
        }}
        takeFiles={(onFiles) => onFiles(handedOver)}
        onRecorded={onRecorded}
      />
    );
    await act(async () => render(section, document.body));
  }
  const tell = (words: WorkerReport) => act(async () => report(words));
  const done = (result: Partial<ImportResult> = {}) => tell({ type: 'done', id: 1, result: { ...RESULT, ...result } });
  const card = () => document.querySelector<HTMLElement>('[data-testid=import-result]');
  const file = new File(['x'], 'all.txt');

  test('sends each file to the worker, shows how far it is, and stops what runs', async () => {
    await open([file, file]);
    expect(requests).toMatchObject([
      { type: 'import', id: 1, encoding: null, account: null, marketplace: null },
      { type: 'import', id: 2 },
    ]);
    await tell({ type: 'progress', id: 1, fraction: 0.4 });
    expect(document.querySelector('[data-testid=import-progress]')?.getAttribute('aria-valuenow')).toBe('40');
    await act(async () => document.querySelector<HTMLButtonElement>('[name=stop-import]')?.click());
    expect(requests.slice(2)).toEqual([
      { type: 'stop', id: 1 },
      { type: 'stop', id: 2 },
    ]);
  });

  test('tells what became of a file, and has the background follow', async () => {
    await open([file]);
    await done();
    expect(card()?.dataset).toMatchObject({ kind: 'all-orders', rows: '3', orders: '2', repairs: '1', problems: '0' });
    expect(card()?.textContent).toContain('3 rows · 2 orders · 1 row mended');
    expect(card()?.textContent).toContain('Lines 2 to 4');
    expect(onRecorded).toHaveBeenCalledTimes(1);
  });

  test('asks where the orders belong, and reads the file again with the answer', async () => {
    await open([file]);
    await done({ outcome: { state: 'asks', accounts: [], marketplaces: [MARKETPLACE_IDS.JP] }, changed: 0 });
    expect(onRecorded).not.toHaveBeenCalled();
    const button = document.querySelector<HTMLButtonElement>('.asks button');
    expect(button?.disabled).toBe(true);
    const choice = document.querySelector<HTMLSelectElement>('[name=marketplace]');
    await act(async () => {
      if (choice) choice.value = MARKETPLACE_IDS.JP;
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(async () => button?.click());
    expect(requests.at(-1)).toMatchObject({ type: 'import', id: 1, account: null, marketplace: MARKETPLACE_IDS.JP });
  });

  test.each<[string, Partial<ImportResult>, string]>([
    ['a file that is no report', { kind: 'unrecognised', looks: 'sign-in-page' }, 'sign-in page'],
    ['a column that is missing', { lacksRequestColumn: true }, 'Buyer Requested Cancel'],
    ['a stop in the middle', { outcome: { state: 'stopped' }, recorded: 500, lastLine: 501 }, 'first 500 orders'],
    ['a stop at the start', { outcome: { state: 'stopped' }, recorded: 0 }, 'Nothing of this file was recorded'],
    ['a full disk', { outcome: { state: 'failed', error: 'full' } }, 'The disk is full'],
    ['what was known already', { changed: 0 }, 'Nothing in it was new'],
  ])('says %s in words', async (_, result, words) => {
    await open([file]);
    await done(result);
    expect(card()?.textContent).toContain(words);
  });
});
