import type { CancelModel } from '../../practice/app/cancel/cancel-model.ts';
import type { CancelLayoutName } from '../../practice/app/cancel/layouts.ts';
import type { Order, OrderKind } from '../../practice/books.ts';
import type { ScenarioOptions } from '../../practice/scenarios.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Tab } from './browsers/tab.ts';

export const HOST = 'sellercentral.amazon.de';

/** The layouts with a control that a program can know; `tiles` has none. */
export const LAYOUTS = [
  'aui-select',
  'select-opaque',
  'katal',
  'katal-slotted',
  'katal-native',
  'radios',
  'kat-radios',
  'aui-popover',
  'per-item',
] as const satisfies CancelLayoutName[];

/** An order of the kind that no test has opened yet, since what one test marks or cancels stays on record. */
export function freshOrder(practice: PracticeServer, kind: OrderKind): Order {
  const opened = new Set(practice.requests.map(({ path }) => path));
  const order = practice
    .shop(HOST)
    .ofKind(kind)
    .find(({ id, status }) => !opened.has(pathOf(id)) && (kind.startsWith('canceled') || status !== 'canceled'));
  if (!order) throw new Error(`The practice shop has no fresh order of the kind ${kind}.`);
  return order;
}

const pathOf = (id: string) => `/orders-v3/order/${id}/cancel-order`;

/** An order of the kind; for tests that leave it as it is. */
export function orderOf(practice: PracticeServer, kind: OrderKind): Order {
  const [order] = practice.shop(HOST).ofKind(kind);
  if (!order) throw new Error(`The practice shop has no order of the kind ${kind}.`);
  return order;
}

/** Opens the cancel page of an order in a layout and waits for the guard's verdict. */
export async function openCancelPage(
  tab: Tab,
  practice: PracticeServer,
  { id }: Order,
  changes: Partial<ScenarioOptions> = {},
): Promise<void> {
  practice.use(HOST, 'everyday', changes);
  await tab.goto(`https://${HOST}${pathOf(id)}`);
  await tab.read(part('verdict'), () => true);
}

export const part = (name: string) => ['crg-cancel-guard', `[data-testid=${name}]`] as const;
export const because = (value: string) => ['crg-cancel-guard', `[data-because=${value}]`] as const;

/** An attribute of a part of the guard; null while there is no such part. */
export const guardSays = (tab: Tab, name: string, attribute: string): Promise<string | null> =>
  tab.evaluate(
    ({ name, attribute }) =>
      document
        .querySelector('crg-cancel-guard')
        ?.shadowRoot?.querySelector(`[data-testid=${name}]`)
        ?.getAttribute(attribute) ?? null,
    { name, attribute },
  );

/** Waits until a part of the guard says so. */
export const untilGuardSays = (tab: Tab, name: string, attribute: string, value: string): Promise<void> =>
  tab.waitUntil(
    ({ name, attribute, value }) =>
      document
        .querySelector('crg-cancel-guard')
        ?.shadowRoot?.querySelector(`[data-testid=${name}]`)
        ?.getAttribute(attribute) === value,
    { name, attribute, value },
  );

/** Waits until the guard has held a submit, and says that another press lets it through. */
export const untilHeld = (tab: Tab): Promise<void> =>
  tab.waitUntil(() =>
    document
      .querySelector('crg-cancel-guard')
      ?.shadowRoot?.querySelector('[data-testid=warning]')
      ?.textContent?.includes('Press again'),
  );

/** What the page's own listeners noticed. */
export const noticed = (tab: Tab): Promise<CancelModel> =>
  tab.evaluate(() => JSON.parse(JSON.stringify(window.practiceCancel ?? null)));

/** The reasons that the page's script knows of, whichever way its form asks for them. */
export const reasonsOf = ({ reason, reasons }: CancelModel): string[] => [
  ...new Set([reason, ...Object.values(reasons)].filter((each) => each !== null)),
];

/** What the controls themselves show as chosen: a native value, a Katal host's, or checked radio buttons. */
export const controlValues = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-part=reason]')]
      .filter((control) => !/radio/.test(control.localName + control.type) || control.checked)
      .map(({ value }) => value),
  );

/** The requests that reached the server since then, without the page's own. */
export const foreignRequests = (practice: PracticeServer, since: number, id: string): string[] =>
  practice.requests
    .slice(since)
    .map(({ method, path }) => `${method} ${path}`)
    .filter(
      (line) =>
        !line.startsWith('GET /practice/') && ![`GET ${pathOf(id)}`, `GET /orders-api/order/${id}`].includes(line),
    );
