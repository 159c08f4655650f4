import type { MessageModel } from '../../practice/app/messages/message-data.ts';
import type { Order, OrderKind } from '../../practice/books.ts';
import type { ScenarioOptions } from '../../practice/scenarios.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Tab } from './browsers/tab.ts';

export const US = 'sellercentral.amazon.com';
export const DE = 'sellercentral.amazon.de';

/** Where a person writes, in each layout of the practice page. */
export const BOXES = {
  katal: ['kat-textarea[data-part=text]', 'textarea'],
  native: 'textarea[data-part=text]',
  editable: '[contenteditable][data-part=text]',
} as const;
export type Layout = keyof typeof BOXES;

export const orderOf = (practice: PracticeServer, kind: OrderKind, host = US): Order => {
  const [order] = practice.shop(host).ofKind(kind);
  if (!order) throw new Error(`The practice shop has no order of the kind ${kind}.`);
  return order;
};

/** The record knows an order once its page was seen. */
export async function seeOrder(tab: Tab, practice: PracticeServer, { id }: Order, host = US): Promise<void> {
  practice.use(host, 'everyday');
  await tab.goto(`https://${host}/orders-v3/order/${id}`);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  await tab.read(['crg-order-note', '[data-testid=verdict]'], () => null);
}

export const contactAddress = (practice: PracticeServer, { id }: Order, host = US): string =>
  `https://${host}/messaging/contact?orderID=${id}&marketplaceID=${practice.shop(host).marketplaceId}`;

/** Opens the contact page of an order and waits for the replies. */
export async function openContact(
  tab: Tab,
  practice: PracticeServer,
  order: Order,
  { host = US, ...changes }: Partial<ScenarioOptions> & { host?: string } = {},
): Promise<void> {
  practice.use(host, 'everyday', changes);
  await tab.goto(contactAddress(practice, order, host));
  await untilOffered(tab);
}

export const untilOffered = (tab: Tab): Promise<unknown> =>
  tab.read(['crg-replies', '[data-testid=reply]'], () => null);

export const reply = (template: string) => ['crg-replies', `[data-template=${template}]`] as const;
export const ASKED = ['crg-replies', '[data-testid=asked-by-message]'] as const;
export const SEARCH = ['crg-replies', 'input[type=search]'] as const;

/** A reply's button and what is said of it. */
export const readReply = (tab: Tab, template: string) =>
  tab.read(reply(template), (button) => ({
    enabled: !button.hasAttribute('disabled'),
    language: button.getAttribute('data-language'),
    why: button.parentElement?.querySelector('.why')?.textContent ?? '',
  }));

export const untilEnabled = (tab: Tab, template: string, isEnabled = true): Promise<void> =>
  tab.waitUntil(
    ({ template, isEnabled }) =>
      document
        .querySelector('crg-replies')
        ?.shadowRoot?.querySelector(`[data-template=${template}]`)
        ?.hasAttribute('disabled') === !isEnabled,
    { template, isEnabled },
  );

/** Waits for word of what came of an act; the word. */
export async function untilSaid(tab: Tab, part: string): Promise<string> {
  await tab.waitUntil(
    (part) =>
      document.querySelector('crg-replies')?.shadowRoot?.querySelector('[role=status]')?.textContent?.includes(part),
    part,
  );
  return tab.read(['crg-replies', '[role=status]'], (status) => status.textContent ?? '');
}

/** What the page's own listeners noticed. */
export const noticed = (tab: Tab): Promise<MessageModel> =>
  tab.evaluate(() => JSON.parse(JSON.stringify(window.practiceMessage)));

export const untilNoticed = (tab: Tab, text: string): Promise<void> =>
  tab.waitUntil((text) => window.practiceMessage?.text === text, text);

/** The rules that the message as it stands is told to break. */
export const findings = (tab: Tab): Promise<(string | null)[]> =>
  tab.readAll(['crg-replies', '[data-testid=lint]'], (found) =>
    found.map((each) => `${each.getAttribute('data-severity')} ${each.getAttribute('data-rule')}`),
  );

export const health = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.documentElement.dataset.crgHealth);
