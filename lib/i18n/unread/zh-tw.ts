import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  not_read: '此處無法讀取：{facts}，請自行確認。',
  marketplace: '商城',
  fulfillment: '配送方',
  ship_by: '出貨期限',
  order_date: '訂單日期',
  items: '商品',
  request: '買家的取消要求',
  status: '訂單狀態',
  order: '訂單編號',
  text_box: '輸入框',
  contact_reason: '聯絡原因「其他」',
  rate: '亞馬遜顯示的數值',
  account: '無法讀取商店名稱：這些訂單會分開統計。',
  form: '此表單有一部分無法讀取，請自行確認。',
  rows: '找不到的訂單',
  contradiction: '頁面顯示與資料不一致的訂單',
};
