import { freshOrder, openCancelPage, untilGuardSays } from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { US } from './order-list.ts';
import { openSettings, turnTo, untilRead } from './record-tour.ts';

test('another warning window applies at once in an open list', async ({ launch, practice }) => {
  practice.use(US, 'everyday', { size: 100 });
  const shop = practice.shop(US);
  const seller = await launch();
  const tab = await seller.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  await untilRead(tab);
  const marked = () =>
    tab.readAll('[data-crg-order]', (rows) =>
      rows.map((row) => `${row.getAttribute('data-crg-order')}: ${row.getAttribute('data-crg-state')}`),
    );
  const ids = (await marked()).map((row) => row.slice(0, 19));
  const byBooks = (dueSoonHours: number) =>
    ids.map((id) => `${id}: ${shop.tokens(id, { now: Date.now(), dueSoonHours }).join(' ')}`);
  await expect.poll(marked).toEqual(byBooks(24));

  const options = await openSettings(seller);
  await options.click('[name=warningHours]');
  await options.press('Control', 'a');
  await options.type('60');
  await options.press('Enter');
  await expect.poll(marked).toEqual(byBooks(60));
  expect(byBooks(60)).not.toEqual(byBooks(24));
});

test("switched off, the reading of the page's JSON ends at once in an open list", async ({ launch, practice }) => {
  practice.use(US, 'everyday');
  const seller = await launch();
  const tab = await seller.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  await untilRead(tab);
  const copiesOf = async (list: string) => {
    await tab.evaluate(() => {
      document.documentElement.title = '';
      document.addEventListener('crg:page-json', () => (document.documentElement.title += 'x'));
    });
    await turnTo(tab, `[data-test-id="tab-/mfn/${list}"]`);
    await untilRead(tab);
    return tab.evaluate(() => document.documentElement.title.length);
  };
  expect(await copiesOf('shipped')).toBeGreaterThan(0);

  const options = await openSettings(seller);
  await options.click('[name=readPageJson]');
  await options.waitUntil(() =>
    document.querySelector('[name=readPageJson]')?.closest('.field')?.textContent?.includes('Saved'),
  );
  // The open list hears of it a moment after the settings do.
  let list = 'shipped';
  await expect
    .poll(() => {
      list = list === 'shipped' ? 'canceled' : 'shipped';
      return copiesOf(list);
    })
    .toBe(0);
});

test('another language is spoken at once, in the settings and in an open list, and given back to the browser', async ({
  launch,
  practice,
}) => {
  practice.use(US, 'everyday');
  const seller = await launch();
  const tab = await seller.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  await untilRead(tab);
  const spoken = () => tab.read(['crg-summary', '[data-testid=count-late]'], (button) => button.textContent ?? '');
  const before = await spoken();

  const options = await openSettings(seller);
  const choose = (language: string) =>
    options.evaluate((value) => {
      const field = document.querySelector<HTMLSelectElement>('[name=uiLanguage]');
      if (!field) throw new Error('no choice of language');
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, language);
  const heading = () =>
    options.evaluate(() => [document.documentElement.lang, document.querySelector('h1')?.textContent]);
  const inEnglish = await heading();
  await choose('de');
  await expect.poll(heading).toEqual(['de', 'Einstellungen von CR Guard']);
  await expect.poll(spoken).toContain('verspätet');
  await untilRead(tab);

  await choose('');
  await expect.poll(heading).toEqual(inEnglish);
  await expect.poll(spoken).toBe(before);
});

test('a seller who does not want to be held back submits a wrong reason at once, and is warned all the same', async ({
  launch,
  practice,
}) => {
  const seller = await launch();
  const options = await openSettings(seller);
  await options.click('[name=holdContradictions]');
  await options.waitUntil(() =>
    document.querySelector('[name=holdContradictions]')?.closest('.field')?.textContent?.includes('Saved'),
  );
  const tab = await seller.newTab();
  await openCancelPage(tab, practice, freshOrder(practice, 'request'), { cancelLayout: 'select-opaque' });
  await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
  await tab.evaluate(() => document.querySelector<HTMLElement>('select[data-part=reason]')?.focus());
  await tab.press('ArrowUp');
  await untilGuardSays(tab, 'warning', 'data-warning', 'request-ignored');
  const before = practice.submits().length;
  await tab.click('[data-part=submit]');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
  expect(practice.submits().length).toBe(before + 1);
});
