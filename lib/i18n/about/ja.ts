import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: 'CR Guardについて',
  version: 'バージョン',
  browser: 'ブラウザ',
  rules: 'ルールを出典と照合した日',
  rules_days: '{oldest}～{newest}',
  hosts: '読み取るサイト',
  hosts_hint: 'ここにあるサイトで、開いたページだけを読み取ります。',
  promises: 'お約束',
  promise_network: 'データはこのブラウザの外に出ません。マニフェストですべての通信を禁じています。',
  promise_submit: '送信や確定は一切行いません。最後のクリックは必ずご自身です。',
  promise_personal: '氏名、住所、電話番号、メールアドレス、メッセージは保存しません。',
  promise_unknown: '読み取っていないことは「不明」とし、推測しません。',
  parts: '他者が作成した部品',
};
