import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: '診断',
  offer: '正しく読めない場合は診断を作成',
  intro:
    'CR Guardがページを正しく読み取れないとき、診断を使うと、ページの構造を開発者に伝えられます。コピーや保存の前に全文を確認できます。どこにも送信されません。',
  holds:
    'タグ、クラス、データ項目の名前、形、個数、バージョン、所要時間が含まれます。文章や値は含まれません。注文番号、氏名、住所、メッセージも含まれません。',
  pages: '開いているセラーセントラルのタブ',
  none: '応答するセラーセントラルのページがありません。ページを開くか再読み込みしてから、もう一度探してください。',
  look_again: 'もう一度探す',
  make: '診断を作成',
  manage_orders: '注文管理',
  order_details: '注文の詳細',
  cancel_order: '注文のキャンセル',
  contact_buyer: '購入者への連絡',
  inbox: '購入者からのメッセージ',
  account_health: 'アカウント健全性',
  waiting: '読み込み中',
  ok: 'すべて読み取り済み',
  partial: '一部のみ読み取り済み',
  unreadable: '読み取れません',
  signed_out: 'サインアウト中',
  collecting: 'ページの構造を調べています…',
  gone: 'ページが応答しなくなりました。再読み込みしてから、もう一度お試しください。',
  lists_lost: '見つからないもの：{lists}',
  list_found: '{list}：{of}通りのうち{way}番目の方法で検出（最終確認{year}年）',
  list_from_file: '{list}：ルールファイルで検出（最終確認{year}年）',
  text: '診断の全文',
  copy: 'コピー',
  copied: 'コピーしました。',
  not_copied: 'ブラウザがコピーを許可しませんでした。全文を選択してありますので、キー操作でコピーしてください。',
  save: 'ファイルに保存',
  close: '閉じる',
};
