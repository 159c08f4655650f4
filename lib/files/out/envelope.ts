import { printXml, type Xml } from './xml.ts';

/**
 * Amazon's envelope around the messages of a feed, in the sequence of its published schemas (amzn-envelope,
 * amzn-header: A). `merchantId` is the seller's own, from Settings > Account Info.
 */
export function feedEnvelope(merchantId: string, type: string, bodies: readonly (readonly Xml[])[]): string {
  const messages = bodies.map(
    (body, index): Xml => [
      'Message',
      [
        ['MessageID', String(index + 1)],
        [type, body],
      ],
    ],
  );
  return printXml([
    'AmazonEnvelope',
    [
      [
        'Header',
        [
          ['DocumentVersion', '1.01'],
          ['MerchantIdentifier', merchantId],
        ],
      ],
      ['MessageType', type],
      ...messages,
    ],
    {
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:noNamespaceSchemaLocation': 'amzn-envelope.xsd',
    },
  ]);
}

/** A merchant's id or token as sellers copy it; null for what can be none. The schema allows 50 characters. */
export function merchantIdFrom(text: string): string | null {
  const id = text.trim();
  return /^[\w-]{5,50}$/.test(id) ? id : null;
}
