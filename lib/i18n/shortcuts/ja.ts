import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: 'キーボードショートカット',
  close: '閉じる',
  next_order: '注文一覧：次の要対応の注文へ',
  previous_order: '注文一覧：前の要対応の注文へ',
  find_reply: 'メッセージの横：返信を検索',
  open_popup: 'CR Guardを開く',
  this_list: 'この一覧を表示',
  changeable: '{keys}はブラウザの拡張機能の設定で変更できます',
};
