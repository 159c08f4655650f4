import { CANCEL_LAYOUTS, type CancelLayoutName } from '../../../practice/app/cancel/layouts.ts';
import { accountHealthPage } from './account-health.ts';
import { cancelPage } from './cancel-order.ts';
import { contactPage, inboxPage } from './messages.ts';
import { detailsPage } from './order-details.ts';
import type { PracticePage } from './practice-pages.ts';
import { savedLists } from './saved-lists.ts';
import type { Subject } from './subject.ts';

const US: PracticePage = { country: 'US', language: 'en-US' };
const UK: PracticePage = { country: 'UK', language: 'en-GB' };
const DE: PracticePage = { country: 'DE', language: 'de' };
const FR: PracticePage = { country: 'DE', language: 'fr' };
const JP: PracticePage = { country: 'JP', language: 'ja' };
const ZH: PracticePage = { country: 'US', language: 'zh' };

const layouts = Object.keys(CANCEL_LAYOUTS).filter((name): name is CancelLayoutName => name in CANCEL_LAYOUTS);

/** Every page that is mutated, by the kind of page. */
export const PAGES: Readonly<Record<string, readonly (() => Subject | Promise<Subject>)[]>> = {
  'the saved lists': savedLists.map((list) => () => list),
  "an order's own page": [
    () => detailsPage('request', DE),
    () => detailsPage('late', US),
    () => detailsPage('shipped', JP),
    () => detailsPage('request-one-of-two', FR),
  ],
  'the cancel page': [
    ...layouts.map((layout) => () => cancelPage(layout, US)),
    () => cancelPage('radios', JP),
    // On a host of several marketplaces, which does not tell the page's own.
    () =>
      cancelPage('select-opaque', {
        ...DE,
        host: 'sellercentral-europe.amazon.com',
        options: { cancelLabels: 'other' },
      }),
  ],
  'the contact page': [
    () => contactPage('katal', US),
    () => contactPage('native', JP),
    () => contactPage('editable', DE),
  ],
  'the inbox': [() => inboxPage('katal', DE), () => inboxPage('native', US), () => inboxPage('editable', JP)],
  'Account Health': [US, UK, DE, FR, JP, ZH].map((page) => () => accountHealthPage(page)),
};
