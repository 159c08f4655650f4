import * as accountHealth from '../account-health/selectors.ts';
import type { Generation } from '../generation.ts';
import * as manageOrders from '../manage-orders/selectors.ts';
import * as messages from '../messages/selectors.ts';
import * as orderDetails from '../order-details/selectors.ts';
import type { PageName } from '../pages.ts';

type Selectors = string | readonly Generation[];

/** What each page's reader looks for, each list in its order: the most trusted first. */
const SELECTORS: Readonly<Record<PageName, Readonly<Record<string, readonly Selectors[]>>>> = {
  'manage-orders': {
    table: [manageOrders.ORDER_TABLE],
    orderLink: [manageOrders.ORDER_LINK],
    ...Object.fromEntries(
      Object.entries(manageOrders.CELLS).map(([name, { testId, holds }]) => [
        name,
        [`td[data-test-id="${testId}"]`, `th[data-test-id="${testId}"]`, holds],
      ]),
    ),
    status: [...manageOrders.STATUS_CLASSES.keys()].map((name) => `.${name}`),
    mainStatus: [manageOrders.MAIN_STATUS],
    buyerRequest: [manageOrders.BUYER_REQUEST, manageOrders.BUYER_REQUEST_REASON],
    totalHeading: [manageOrders.TOTAL_HEADING],
  },
  'order-details': {
    orderId: [orderDetails.ORDER_ID],
    shipBy: [orderDetails.SHIP_BY],
    purchaseDate: [orderDetails.PURCHASE_DATE],
    fulfillment: [orderDetails.FULFILLMENT],
    salesChannel: [orderDetails.SALES_CHANNEL],
    itemStatus: [orderDetails.ITEM_STATUS],
    itemTable: [orderDetails.ITEM_TABLE],
    productName: [orderDetails.PRODUCT_NAME],
    cancelLink: [orderDetails.CANCEL_LINK],
    alert: [orderDetails.ALERT],
    heading: [orderDetails.ORDER_HEADING],
  },
  'cancel-order': {
    form: ['form', 'fieldset', 'select', 'kat-dropdown', 'input[type="radio"]', 'kat-radiobutton', '[role="combobox"]'],
    memo: ['textarea', 'kat-textarea', 'input[type="text"]', 'kat-input'],
    button: ['button', 'kat-button', '[role="button"]', 'input[type="submit"]'],
  },
  'contact-buyer': messageSelectors(),
  inbox: messageSelectors(),
  'account-health': {
    row: [accountHealth.CANCELLATION_RATE_ROW],
    rate: accountHealth.RATE_VALUES,
    fraction: [accountHealth.FRACTION],
  },
};

function messageSelectors() {
  return {
    root: [messages.CONTACT_ROOT],
    textBox: [messages.CONTACT_TEXT, messages.TEXT_BOXES],
    thread: [messages.THREAD, messages.MESSAGE, messages.MESSAGE_TEXT],
    orderLink: [messages.ORDER_LINK],
    language: [messages.BUYER_LANGUAGE],
    sent: [messages.SENT_ALERT],
  };
}

const textsOf = (selectors: Selectors) =>
  typeof selectors === 'string' ? [selectors] : selectors.map(({ css }) => css);

/** How many elements of the document each selector of a page's reader finds, by the name of its list: `1 0 15`. */
export function countSelectors(root: ParentNode, page: PageName): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SELECTORS[page]).map(([name, lists]) => [
      name,
      lists
        .flatMap(textsOf)
        .map((css) => root.querySelectorAll(css).length)
        .join(' '),
    ]),
  );
}
