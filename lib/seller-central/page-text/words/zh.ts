import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Simplified first, which alone was seen, then traditional as Taiwan writes it (D). A payment service's copy of the help in Chinese; the request's sentence from article 001 (policy C3). Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: { BuyerCanceled: ['买家取消'], manageOrders: ['管理订单'], cancelOrder: ['取消订单'] },
  inferred: {
    unshipped: ['未发货', '尚未发货', '未出貨', '尚未出貨'],
    pending: ['等待中', '待处理', '待處理'],
    shipped: ['已发货', '已配送', '已出貨'],
    canceled: ['已取消'],
    delivered: ['已送达', '已送達'],
    partiallyShipped: ['部分发货'],
    shipBy: ['发货截止日期', '最晚发货日期', '出貨期限', '最晚出貨日期'],
    deliverBy: ['送达截止日期', '最晚送达日期', '送達期限', '最晚送達日期'],
    salesChannel: ['销售渠道', '銷售管道'],
    fulfillment: ['配送方式'],
    quantity: ['数量', '數量'],
    cancellationReason: ['取消原因'],
    seller: ['卖家', '賣家'],
  },
};

export const forms: Words<FormKey> = {
  seen: {
    reasonForCancellation: ['取消原因'],
    sellerMemo: ['卖家备注'],
    submit: ['提交'],
    NoInventory: ['无库存'],
  },
  inferred: {},
};

export const request: BuyerRequestPhrases = {
  basis: 'seen',
  says: [
    ['买家|買家', '请求|申请|要求|請求|申請', '取消'],
    ['取消', '由|来自', '买家', '请求|申请'],
  ],
  not: '未|没|沒|不|无|無|如果|若|是否|否',
  withdrawn: /撤回|撤销|撤銷|拒绝|拒絕|过期/,
};
