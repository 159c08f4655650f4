import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** No Turkish page of Amazon's was found (2026-11). */
export const orders: Words<WordKey> = {
  seen: {},
  inferred: {
    BuyerCanceled: ['Alıcı iptal etti'],
    unshipped: ['Gönderilmedi', 'Kargoya verilmedi'],
    pending: ['Beklemede', 'Bekliyor'],
    shipped: ['Gönderildi', 'Kargoya verildi'],
    canceled: ['İptal edildi', 'İptal edilen'],
    delivered: ['Teslim edildi'],
    partiallyShipped: ['Kısmen gönderildi'],
    shipBy: ['Son gönderim tarihi', 'Gönderim tarihi'],
    deliverBy: ['Son teslim tarihi', 'Son teslimat tarihi'],
    salesChannel: ['Satış kanalı'],
    fulfillment: ['Gönderim yöntemi'],
    quantity: ['Miktar'],
    cancellationReason: ['İptal nedeni'],
    seller: ['Satıcı'],
  },
};

export const forms: Words<FormKey> = {
  seen: {},
  inferred: { reasonForCancellation: ['İptal nedeni'], NoInventory: ['Stok yok'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['alici', 'iptal', 'talep|istedi|istiyor|istegi'],
    ['alici', 'talep', 'iptal'],
  ],
  not: '(?<!\\p{L})(?:değil|yok|hayir|eğer|hiç)(?!\\p{L})|(?:medi|madi|memiş|mamiş|miyor|rsa|rse|dıysa|diyse)(?!\\p{L})',
  withdrawn: /geri çek|geri al|reddedil|süresi dol/,
};
