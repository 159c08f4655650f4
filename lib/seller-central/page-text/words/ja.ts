import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help 69124, 200200040, PNRJVBQMJRS942V in Japanese; a saved list of 2021 for 出荷済み and 数量. Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ['購入者によるキャンセル'],
    unshipped: ['未出荷'],
    pending: ['保留中'],
    shipped: ['出荷済み'],
    canceled: ['キャンセル済み'],
    quantity: ['数量'],
    manageOrders: ['注文管理'],
    cancelOrder: ['注文キャンセル'],
  },
  inferred: {
    canceled: ['キャンセル'],
    delivered: ['配達済み'],
    partiallyShipped: ['一部出荷済み'],
    shipBy: ['出荷予定日', '出荷期限'],
    deliverBy: ['配達予定日', 'お届け予定日'],
    salesChannel: ['販売経路'],
    fulfillment: ['フルフィルメント方法'],
    cancellationReason: ['キャンセル理由'],
    seller: ['出品者'],
  },
};

export const forms: Words<FormKey> = {
  seen: { send: ['送信'] },
  inferred: { reasonForCancellation: ['キャンセルの理由'], NoInventory: ['在庫なし'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['購入者', 'キャンセル', 'リクエスト|希望|依頼|要求|申請'],
    ['購入者', 'リクエスト|依頼', 'キャンセル'],
  ],
  not: 'ません|ない|なし|もし|場合|たら|すると',
  withdrawn: /取り下げ|取下げ|撤回|拒否|却下|期限切れ/,
};
