// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerLifeSigns, askForLifeSigns, leaveForLater } from '../../../lib/messaging/life-signs.ts';
import { clearLeftovers, putInSummarysPlace } from '../../../lib/overlay/leftovers.ts';

let ours: AbortController;
let ends: number;
beforeEach(() => {
  ours = new AbortController();
  ends = 0;
  document.body.innerHTML = `<crg-summary></crg-summary><table><tbody>
    <tr data-crg-order="114-1111111-1111111" data-crg-state="late"><td>114-1111111-1111111 <crg-badge></crg-badge></td></tr>
  </tbody></table><style id="crg-style"></style>`;
  document.documentElement.dataset.crgHealth = 'ok';
});
// What still asks is replaced and what still answers or swallows ends, so that no test hears of another's.
afterEach(() => {
  document.dispatchEvent(new Event('crg:life-replaced'));
  ours.abort();
});

const ask = () =>
  askForLifeSigns(window, (left) => {
    ends += 1;
    if (left) putInSummarysPlace(document, left);
    clearLeftovers(document, left);
  });
const begin = () => answerLifeSigns(document, ours.signal);
const ownLeft = () =>
  document.querySelectorAll('crg-summary, crg-badge, [data-crg-order], [data-crg-health], #crg-style').length;

/** The page's app uses the row for another order; before the frame is painted, all microtasks have run. */
async function reuseRow(): Promise<void> {
  document.querySelector('td')?.firstChild?.replaceWith('114-2222222-2222222');
  await Promise.resolve();
}

function makeNotice(): Element {
  const notice = document.createElement('crg-summary');
  notice.attachShadow({ mode: 'open' }).append('Stopped here', document.createElement('button'));
  return notice;
}

test('a row that is used again after our scripts have ended bears no mark of the order before', async () => {
  ask();
  begin();
  await reuseRow();
  expect([ownLeft(), ends]).toEqual([5, 0]);
  ours.abort();
  await reuseRow();
  expect([ownLeft(), ends]).toEqual([0, 1]);
  expect(document.querySelector('tbody')?.innerHTML.trim()).toBe('<tr><td>114-2222222-2222222</td></tr>');
});

test.each(['focus', 'pageshow', 'pointerdown', 'visibilitychange'])(
  'the seller who comes back to the page (%s) finds no mark of an extension that has gone',
  (name) => {
    begin();
    ask();
    ours.abort();
    dispatchEvent(new Event(name));
    expect(ownLeft()).toBe(0);
  },
);

test('in the list stands then what was left for later, until the seller closes it', async () => {
  ask();
  begin();
  const notice = makeNotice();
  leaveForLater(document, notice);
  expect(notice.isConnected).toBe(false);
  ours.abort();
  await reuseRow();
  expect(document.body.firstElementChild).toBe(notice);
  expect(ownLeft()).toBe(1);
  notice.shadowRoot?.querySelector('button')?.click();
  expect(ownLeft()).toBe(0);
});

test('a page without a summary gets no notice', async () => {
  ask();
  begin();
  leaveForLater(document, makeNotice());
  document.querySelector('crg-summary')?.remove();
  ours.abort();
  await reuseRow();
  expect(ownLeft()).toBe(0);
});

test('before our first script has begun nothing is taken away, however often the page changes', async () => {
  ask();
  await reuseRow();
  dispatchEvent(new Event('focus'));
  expect([ownLeft(), ends]).toEqual([5, 0]);
});

test('the end comes once, and a later copy of the asking script takes over', async () => {
  ask();
  ask();
  begin();
  let asked = 0;
  document.addEventListener('crg:life', () => {
    asked += 1;
  });
  await reuseRow();
  expect(asked).toBe(1);
  ours.abort();
  await reuseRow();
  await reuseRow();
  expect([asked, ends]).toEqual([2, 1]);
});

test('a page that swallows our questions has our marks taken away once, and is asked no more', async () => {
  ask();
  begin();
  let asked = 0;
  const swallow = (event: Event) => {
    asked += 1;
    event.stopImmediatePropagation();
  };
  addEventListener('crg:life', swallow, { capture: true, signal: ours.signal });
  await reuseRow();
  document.documentElement.dataset.crgHealth = 'ok';
  document.dispatchEvent(new Event('crg:life-begun'));
  await reuseRow();
  expect([asked, ends, ownLeft()]).toEqual([1, 1, 1]);
});
