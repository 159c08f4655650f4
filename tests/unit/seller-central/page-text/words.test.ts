import { expect, test } from 'vitest';
import { BUYER_REQUESTS, saysBuyerRequestedCancel } from '../../../../lib/seller-central/page-text/buyer-request.ts';
import { cancelReasonLabel, cancelReasonOfText } from '../../../../lib/seller-central/page-text/cancel-reason-words.ts';
import { FORM_WORDS } from '../../../../lib/seller-central/page-text/form-words.ts';
import { Lexicon } from '../../../../lib/seller-central/page-text/lexicon.ts';
import {
  fulfillmentOfText,
  readLabelledText,
  statusOfText,
} from '../../../../lib/seller-central/page-text/match-words.ts';
import { normalizeText } from '../../../../lib/seller-central/page-text/normalize-text.ts';
import { WORDS } from '../../../../lib/seller-central/page-text/words.ts';

const LANGUAGES = WORDS.languages;
const STATUS_WORDS = ['unshipped', 'pending', 'shipped', 'canceled', 'delivered', 'partiallyShipped'] as const;
const REASONS = [
  'NoInventory',
  'GeneralAdjustment',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'PricingError',
] as const;

test('a text is compared without regard to width, case, spaces, apostrophes and invisible marks', () => {
  expect(normalizeText('\u200f Ｓｈｉｐ\u00a0 by\n date ')).toBe('ship by date');
  expect(normalizeText('L’ACHETEUR')).toBe(normalizeText("l'acheteur"));
  expect(normalizeText('İPTAL EDİLDİ')).toBe(normalizeText('iptal edildi'));
  expect(normalizeText('ALICI')).toBe(normalizeText('alıcı'));
  expect(normalizeText('GROSSE')).toBe(normalizeText('große'));
});

test.each([
  ['Unshipped', 'en-US', 'unshipped'],
  ['Not shipped', 'en', 'unshipped'],
  ['SHIPPED', 'en', 'shipped'],
  [' Cancelled\n', 'en-GB', 'canceled'],
  ['Canceled.', 'en-US', 'canceled'],
  ['Delivered to buyer', 'en-IN', 'shipped'],
  ['Partially shipped', 'en', 'unshipped'],
  ['Nicht versandt', 'de', 'unshipped'],
  ['Nicht versendet', 'de-DE', 'unshipped'],
  ['Versandt', 'de', 'shipped'],
  ['storniert', 'de', 'canceled'],
  ['Non expédiée', 'fr', 'unshipped'],
  ['Expédiée', 'fr', 'shipped'],
  ['Non spediti', 'it', 'unshipped'],
  ['No enviado', 'es-MX', 'unshipped'],
  ['未出荷', 'ja', 'unshipped'],
  ['出荷済み', 'ja', 'shipped'],
  ['未发货', 'zh-CN', 'unshipped'],
  ['未出貨', 'zh-TW', 'unshipped'],
  ['Olevererat', 'sv', 'unshipped'],
  ['Levererat', 'sv', 'shipped'],
  ['niewysłane', 'pl', 'unshipped'],
  ['İPTAL EDİLDİ', 'tr', 'canceled'],
  // Another language than the page's, where only one meaning is possible
  ['Unshipped', 'ja', 'unshipped'],
  ['出荷済み', 'en', 'shipped'],
  ['Ausstehend', null, 'pending'],
  ['Enviado', null, 'shipped'],
  // No status
  ['Unshipped orders', 'en', null],
  ['Shipped in 3 days', 'en', null],
  ['USB lamp, shipped from Germany', 'en', null],
  ['Pending Moon: a novel', 'en', null],
  ['Refund applied', 'en', null],
  ['', 'en', null],
] as const)('the text %j on a page in %s is the status %s', (text, language, status) => {
  expect(statusOfText(text, language)).toBe(status);
});

test.each(LANGUAGES)('each word of %s for a status, a reason or a fulfilment means just one', (language) => {
  for (const key of STATUS_WORDS)
    for (const text of WORDS.variantsOf(key, language))
      expect([text, statusOfText(text, language)]).not.toContain(null);
  for (const key of ['seller', 'amazon'] as const)
    for (const text of WORDS.variantsOf(key, language)) expect(fulfillmentOfText(text, language)).toBe(key);
  for (const key of REASONS)
    for (const text of FORM_WORDS.variantsOf(key, language)) expect(cancelReasonOfText(text, language)).toBe(key);
  for (const text of WORDS.variantsOf('BuyerCanceled', language))
    expect(cancelReasonOfText(text, language)).toBe('BuyerCanceled');
});

test('a word that two languages use differently means what the page’s language says, and nothing in an unknown one', () => {
  const lexicon = new Lexicon<'yes' | 'no'>('orders', {
    en: { seen: { no: ['Ne'] }, inferred: {} },
    el: { seen: { yes: ['Ne'] }, inferred: {} },
  });
  const meaningIn = (tag: string | null) => lexicon.meaningOf('ne', tag, ['yes', 'no']);
  expect([meaningIn('el-GR'), meaningIn('en'), meaningIn(null), meaningIn('de')]).toEqual(['yes', 'no', null, null]);
});

test('no word of one language is another status in another language', () => {
  for (const language of LANGUAGES)
    for (const key of STATUS_WORDS)
      for (const text of WORDS.variantsOf(key, language))
        expect([text, statusOfText(text, null)]).toEqual([text, statusOfText(text, language)]);
});

test.each([
  ['No Inventory', 'en', 'NoInventory'],
  ['Buyer Cancelled', 'en-GB', 'BuyerCanceled'],
  ['Stornierung durch Käufer', 'de', 'BuyerCanceled'],
  ['Käuferstorno', 'de', 'BuyerCanceled'],
  ['Annulé par l’acheteur', 'fr', 'BuyerCanceled'],
  ["Annullato dall'acquirente", 'it', 'BuyerCanceled'],
  ['購入者によるキャンセル', 'ja', 'BuyerCanceled'],
  ['无库存', 'zh', 'NoInventory'],
  ['Prissättningsfel', 'sv', 'PricingError'],
  ['Select a reason', 'en', null],
] as const)('the reason %j on a page in %s is %s', (text, language, code) => {
  expect(cancelReasonOfText(text, language)).toBe(code);
});

test('a label to choose by hand is shown in the page’s language, and in English where we have no word', () => {
  expect(cancelReasonLabel('NoInventory', 'de-DE')).toBe('Kein Lagerbestand');
  expect(cancelReasonLabel('BuyerCanceled', 'ja')).toBe('購入者によるキャンセル');
  expect(cancelReasonLabel('PricingError', 'nl')).toBe('Pricing Error');
  expect(WORDS.wordFor('asin', 'de')).toBe('ASIN');
  expect(WORDS.wordFor('BuyerCanceled', 'ko')).toBe('Buyer Canceled');
  expect(WORDS.wordFor('BuyerCanceled', null)).toBe('Buyer Canceled');
});

test.each([
  ['Ship by date: Thu, Dec 5, 2019', 'shipBy', 'en', 'Thu, Dec 5, 2019'],
  ['Ship by date', 'shipBy', 'en', ''],
  ['Ship by\u00a0date:', 'shipBy', 'en', ''],
  ['Ship by Dec 5, 2019', 'shipBy', 'en', 'Dec 5, 2019'],
  ['SKU: Ab-9 c:d', 'sku', 'de', 'Ab-9 c:d'],
  ['SKU：AB', 'sku', 'ja', 'AB'],
  ['Stückzahl: 2', 'quantity', 'de-DE', '2'],
  ['Motif de l’annulation : Autre', 'cancellationReason', 'fr', 'Autre'],
  ['Cancellation reason: Order Created by Mistake', 'cancellationReason', 'ja', 'Order Created by Mistake'],
  ['SKU-123', 'sku', 'en', null],
  ['Quantityless', 'quantity', 'en', null],
  ['A lamp. SKU: 1', 'sku', 'en', null],
] as const)('in %j the label %s on a page in %s leaves %j', (text, label, language, rest) => {
  expect(readLabelledText(text, label, language)).toBe(rest);
});

const REQUESTS: ReadonlyArray<readonly [language: string, text: string]> = [
  [
    'en',
    'The buyer has requested that this order be canceled. Canceling this order will not affect your cancelation rate metric.',
  ],
  [
    'en',
    'The buyer has requested that this order be cancelled. Cancelling this order will not affect your cancellation rate metric.',
  ],
  ['en', 'The buyer has requested to cancel this order, and canceling it will not affect your cancellation rate.'],
  ['en', 'Buyer requested cancellation'],
  ['en', 'Buyer-requested cancel'],
  ['en', 'Cancellation requested by the buyer'],
  ['en', 'The buyer asked to cancel this order on Amazon.com.'],
  [
    'de',
    'Der Käufer möchte die Bestellung stornieren. Wenn Sie die Bestellung stornieren, wirkt sich dies nicht auf Ihre Stornorate aus.',
  ],
  ['de', 'Der Käufer hat die Stornierung dieser Bestellung beantragt.'],
  ['de', 'Vom Käufer beantragte Stornierung'],
  [
    'fr',
    'L’acheteur a demandé l’annulation de cette commande. L’annulation de cette commande n’affectera pas votre taux d’annulations.',
  ],
  ['fr', "L'acheteur a demandé l'annulation de cette commande."],
  ['fr', "Annulation demandée par l'acheteur"],
  ['zh', '买家已请求取消此订单，取消此订单不会影响您的取消率指标'],
  ['zh', '买家已请求取消此订单。取消此订单不会影响您的取消率指标'],
  ['zh', '買家已要求取消此訂單。'],
  [
    'it',
    "L'acquirente ha richiesto l'annullamento di questo ordine. L'annullamento non influirà sul tasso di annullamento.",
  ],
  [
    'es',
    'El comprador ha solicitado la cancelación de este pedido. Cancelarlo no afectará a su tasa de cancelaciones.',
  ],
  ['es', 'El comprador solicitó cancelar este pedido.'],
  ['ja', '購入者がこの注文のキャンセルをリクエストしました。この注文をキャンセルしてもキャンセル率には影響しません。'],
  [
    'nl',
    'De koper heeft verzocht om deze bestelling te annuleren. Dit heeft geen invloed op uw annuleringspercentage.',
  ],
  ['pl', 'Kupujący poprosił o anulowanie tego zamówienia. Nie wpłynie to na wskaźnik anulowania.'],
  ['sv', 'Köparen har begärt att beställningen annulleras. Det påverkar inte din annulleringsgrad.'],
  ['pt', 'O comprador solicitou o cancelamento deste pedido. Isso não afetará sua taxa de cancelamento.'],
  ['tr', 'Alıcı bu siparişin iptal edilmesini talep etti. İptal oranınız etkilenmez.'],
];

test.each(REQUESTS)('on a page in %s the buyer’s request is understood: %s', (language, text) => {
  expect(saysBuyerRequestedCancel(text, language)).toBe(true);
  expect(saysBuyerRequestedCancel(text.toUpperCase().replaceAll(' ', '\u00a0 '), language)).toBe(true);
});

test.each(REQUESTS)('a request in %s is understood on a page of another or an unknown language', (_, text) => {
  expect(saysBuyerRequestedCancel(text, 'ko')).toBe(true);
  expect(saysBuyerRequestedCancel(text, null)).toBe(true);
});

test('the page’s language has the first word, where another would take its “no” (in the) for a denial', () => {
  expect(saysBuyerRequestedCancel('O comprador tinha solicitado no sábado o cancelamento.', 'pt-BR')).toBe(true);
  expect(saysBuyerRequestedCancel('O comprador tinha solicitado no sábado o cancelamento.', null)).toBe(false);
});

test.each([
  ['en', 'The buyer has not requested that this order be canceled.'],
  ['en', 'The buyer hasn’t asked to cancel this order.'],
  ['en', 'No buyer requested cancellation of this order.'],
  ['en', 'Buyer requested cancellation: No'],
  ['en', 'Buyer requested cancel: false'],
  ['de', 'Vom Käufer beantragte Stornierung: nein'],
  ['en', 'Cancellation was not requested by the buyer.'],
  ['en', 'If the buyer requested cancellation, choose Buyer Canceled.'],
  ['en', 'Has the buyer requested to cancel this order?'],
  ['en', 'The buyer requested to cancel this order but has since withdrawn the request.'],
  ['en', 'The cancellation requested by the buyer was declined.'],
  ['en', 'Contact Buyer Request a review Cancel order'],
  ['en', 'Confirm shipment Cancel order Request a review Contact buyer'],
  ['en', 'Buyer Canceled'],
  ['en', 'Canceling this order will not affect your cancellation rate metric.'],
  ['en', 'The buyer has requested gift wrap. You can cancel this order.'],
  ['en', 'Cancelled by the seller: the buyer was refunded.'],
  ['de', 'Der Käufer möchte die Bestellung nicht stornieren.'],
  ['de', 'Der Käufer hat keine Stornierung angefordert.'],
  ['de', 'Wenn der Käufer die Bestellung stornieren möchte, wählen Sie „Stornierung durch Käufer“.'],
  ['de', 'Stornierung durch den Käufer'],
  ['fr', "L'acheteur n'a pas demandé l'annulation de cette commande."],
  ['fr', "Si l'acheteur a demandé l'annulation, sélectionnez ce motif."],
  ['it', "L'acquirente non ha richiesto l'annullamento."],
  ['es', 'El comprador no ha solicitado la cancelación.'],
  ['ja', '購入者はこの注文のキャンセルをリクエストしていません。'],
  ['ja', '購入者がキャンセルを希望した場合は、この理由を選択します。'],
  ['zh', '买家未请求取消此订单。'],
  ['zh', '买家没有申请取消此订单。'],
  ['nl', 'De koper heeft niet verzocht om deze bestelling te annuleren.'],
  ['pl', 'Kupujący nie poprosił o anulowanie zamówienia.'],
  ['sv', 'Köparen har inte begärt att beställningen annulleras.'],
  ['pt', 'O comprador não solicitou o cancelamento deste pedido.'],
  ['tr', 'Alıcı bu siparişin iptal edilmesini talep etmedi.'],
])('on a page in %s, or in an unknown language, this is no request: %s', (language, text) => {
  expect(saysBuyerRequestedCancel(text, language)).toBe(false);
  expect(saysBuyerRequestedCancel(text, null)).toBe(false);
});

test.each(LANGUAGES)('the request’s phrases in %s are written as texts are compared', (language) => {
  for (const fragment of BUYER_REQUESTS.get(language)?.says.flat() ?? [])
    expect(normalizeText(`x${fragment}x`)).toBe(`x${fragment}x`);
});
