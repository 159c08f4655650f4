import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: '練習',
  made_up: 'ここにある注文はすべて架空です。保存も送信もされません。',
  leave: '練習をやめる',
  progress: 'ステップ {step}/{steps}',
  back: '戻る',
  next: '次へ',
  finish: '終了',
  marks_title: '注文管理の印',
  marks_task: '5件のうち3件は対応が必要です。*バーの最初の件数を押す*と、購入者の希望だけが表示されます。',
  marks_done:
    'ほかの注文は隠れています。もう一度押すと表示されます。どの印も、何が起きたか、残り時間、すべきことを示します。',
  formal_title: '購入者がキャンセルを希望',
  formal_task:
    '購入者が注文履歴からリクエストしたので、正しい理由がもう設定されています。*「{submit}」を押してください。*',
  formal_done:
    '購入者の希望によるキャンセルなので含まれず、キャンセル率は{rate}のままです。セラーセントラルでも、送信するのはご自身だけです。',
  stock_title: '在庫切れ',
  stock_task:
    'このキャンセルは誰も希望していないので、理由は設定されていません。*事情を選びます：「{because}」を押してください。*',
  stock_done: '正しい理由が設定され、送信する前に影響がわかります。キャンセル率は{before}から{after}になります。',
  counts_done: 'この理由では含まれます。キャンセル率は{before}から{after}になります。',
  reply_title: '購入者への返信',
  reply_task: '注文をキャンセルしたことを購入者に伝えます。*「{reply}」を押す*と、その文章が入力欄に入ります。',
  reply_done:
    '文章が入力欄に入りました。確認して送信するのはご自身です。電話番号を書き足してみてください。Amazonの規約に反するので、すぐに表示されます。',
  popup_title: 'ポップアップ',
  popup_task:
    'ブラウザのツールバーから開きます。2件のキャンセルの原因が不明です。1件は購入者の希望でした。*その「{buyers}」を押してください。*',
  popup_done: 'キャンセル率は{rate}、最大でも{high}です。原因が明らかになるほど、数値は確かになります。',
  link_told: '実際の注文では、このリンクでセラーセントラルの注文が開きます。',
  end_title: '練習は以上です',
  end_text: 'この練習の内容は記録に残りません。実際の注文でも、同じ印が注文管理に付きます。',
  again: 'もう一度練習する',
  about: 'CR Guardがすること、決してしないこと',
  list_label: '架空の注文',
  form_label: '架空の注文のキャンセル',
  form_reason: 'キャンセル理由',
  form_choose: '理由を選択',
  form_submit: '送信',
  form_submitted: '練習として送信しました',
  box_label: '購入者へのメッセージ（架空）',
  popup_label: 'ポップアップ（架空）',
};
