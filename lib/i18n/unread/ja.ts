import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  not_read: '読み取れなかった項目：{facts}。ご自身でご確認ください。',
  marketplace: 'マーケットプレイス',
  fulfillment: '出荷元',
  ship_by: '出荷期限',
  order_date: '注文日',
  items: '商品',
  request: '購入者からのキャンセルリクエスト',
  status: 'ステータス',
  order: '注文番号',
  text_box: '入力欄',
  contact_reason: '連絡理由「その他」',
  rate: 'Amazonの表示する数値',
  account: 'ショップ名を読み取れず、これらの注文は別に集計されます。',
  form: 'このフォームの一部を読み取れませんでした。ご自身でご確認ください。',
  rows: '見つからない注文',
  contradiction: 'ページの表示とデータが一致しない注文',
};
