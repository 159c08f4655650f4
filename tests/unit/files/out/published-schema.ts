import { JSDOM } from 'jsdom';

/**
 * Amazon's feed schemas, as far as our files use them: facts of the published XSDs (OrderAcknowledgement rev. 7 with the
 * enumeration of release 4.1, OrderAdjustment rev. 12 of 2012, amzn-header, amzn-base), in a notation of our own. An element
 * has children in this sequence, each with how often it may come, or text of a pattern. Item codes were `\d{14}` until
 * they grew to 15 digits in 2024.
 */
type Rule =
  | { readonly text: RegExp; readonly attributes?: Readonly<Record<string, RegExp>> }
  | { readonly children: readonly (readonly [name: string, least: number, most: number, rule: Rule])[] };

const one = (name: string, rule: Rule) => [name, 1, 1, rule] as const;
const maybe = (name: string, rule: Rule) => [name, 0, 1, rule] as const;
const many = (name: string, rule: Rule) => [name, 1, Number.POSITIVE_INFINITY, rule] as const;
const anyOf = (...values: string[]): Rule => ({ text: new RegExp(`^(?:${values.join('|')})$`) });

const orderId: Rule = { text: /^\w{3}-\w{7}-\w{7}$/ };
const itemCode: Rule = { text: /^\d{14,15}$/ };
const positive: Rule = { text: /^[1-9]\d*$/ };
const amount: Rule = { text: /^-?\d{1,18}\.\d{2}$/, attributes: { currency: /^[A-Z]{3}$/ } };
const anyText: Rule = { text: /^[^\r\n\t]{1,50}$/ };

const acknowledgement: Rule = {
  children: [
    one('AmazonOrderID', orderId),
    maybe('MerchantOrderID', anyText),
    one('StatusCode', anyOf('Success', 'Failure')),
    [
      'Item',
      0,
      Number.POSITIVE_INFINITY,
      {
        children: [
          one('AmazonOrderItemCode', itemCode),
          maybe('MerchantOrderItemID', anyText),
          maybe(
            'CancelReason',
            anyOf(
              'NoInventory',
              'ShippingAddressUndeliverable',
              'CustomerExchange',
              'BuyerCanceled',
              'GeneralAdjustment',
              'CarrierCreditDecision',
              'RiskAssessmentInformationNotValid',
              'CarrierCoverageFailure',
              'CustomerReturn',
              'MerchandiseNotReceived',
              // The newer list of 14 (policy D4, M).
              'CannotVerifyInformation',
              'PricingError',
              'RejectOrder',
              'WeatherDelay',
            ),
          ),
        ],
      },
    ],
  ],
};

const adjustment: Rule = {
  children: [
    one('AmazonOrderID', orderId),
    maybe('ActionType', anyOf('Refund', 'Cancel')),
    many('AdjustedItem', {
      children: [
        one('AmazonOrderItemCode', itemCode),
        maybe('MerchantAdjustmentItemID', anyText),
        one(
          'AdjustmentReason',
          anyOf(
            'NoInventory',
            'CustomerReturn',
            'GeneralAdjustment',
            'CouldNotShip',
            'DifferentItem',
            'Abandoned',
            'CustomerCancel',
            'PriceError',
            'ProductOutofStock',
            'CustomerAddressIncorrect',
            'Exchange',
            'Other',
            'CarrierCreditDecision',
            'RiskAssessmentInformationNotValid',
            'CarrierCoverageFailure',
            'TransactionRecord',
            'Undeliverable',
            'RefusedDelivery',
          ),
        ),
        maybe('ItemPriceAdjustments', {
          children: [
            many('Component', {
              children: [
                one(
                  'Type',
                  anyOf('Principal', 'Shipping', 'Tax', 'ShippingTax', 'GiftWrap', 'GiftWrapTax', 'Goodwill', 'Other'),
                ),
                one('Amount', amount),
              ],
            }),
          ],
        }),
        maybe('QuantityCancelled', positive),
        maybe('Quantity', positive),
      ],
    }),
  ],
};

const envelopeOf = (type: string, body: Rule): Rule => ({
  children: [
    one('Header', {
      children: [one('DocumentVersion', { text: /^\d{1,2}\.\d{1,2}$/ }), one('MerchantIdentifier', anyText)],
    }),
    one('MessageType', anyOf(type)),
    many('Message', { children: [one('MessageID', positive), one(type, body)] }),
  ],
});

export const ACKNOWLEDGEMENT = envelopeOf('OrderAcknowledgement', acknowledgement);
export const ADJUSTMENT = envelopeOf('OrderAdjustment', adjustment);

/** The root of a document; what is no XML throws. */
export function parseXml(text: string): Element {
  return new JSDOM(text, { contentType: 'text/xml' }).window.document.documentElement;
}

/** Where an element departs from its rule: paths with what is wrong there. */
export function faultsOf(element: Element, rule: Rule, path = element.tagName): string[] {
  if ('text' in rule) {
    const named = Object.entries(rule.attributes ?? {});
    return [
      ...(element.children.length === 0 && rule.text.test(element.textContent ?? '')
        ? []
        : [`${path}: ${element.textContent}`]),
      ...named.flatMap(([name, pattern]) =>
        pattern.test(element.getAttribute(name) ?? '') ? [] : [`${path}@${name}: ${element.getAttribute(name)}`],
      ),
    ];
  }
  const left = [...element.children];
  const faults = rule.children.flatMap(([name, least, most, child]) => {
    let count = 0;
    const found: string[] = [];
    while (count < most && left[0]?.tagName === name) {
      const next = left.shift();
      if (next) found.push(...faultsOf(next, child, `${path}/${name}`));
      count += 1;
    }
    return count < least ? [...found, `${path}/${name}: missing`] : found;
  });
  return [...faults, ...left.map(({ tagName }) => `${path}/${tagName}: not here`)];
}
