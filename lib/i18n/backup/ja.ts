import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: 'バックアップと消去',
  save: 'バックアップを保存',
  save_hint:
    '記録、設定、テンプレートを1つのファイルに保存します。別のパソコンへの移行や万一の備えにお使いください。注文番号、SKU、日時は含まれますが、氏名、住所、メッセージは含まれません。',
  saving: '書き出し中…',
  saved: { other: '{count}件を保存しました。' },
  left_out: { other: '破損した{count}件は含まれていません。' },
  restore: 'バックアップを復元',
  restore_hint:
    'バックアップの内容を今ある記録に加えます。今ある記録は失われず、ここで変更した設定もそのまま残ります。リマインダーの設定は変わりません。',
  restoring: '復元中…',
  restored: { other: '{count}件を復元しました。' },
  foreign: 'CR Guardのバックアップではありません。何も変更していません。',
  newer: 'より新しいCR Guardのバックアップです。先にこちらを更新してください。何も変更していません。',
  damaged: 'バックアップが{line}行目で破損しているか、途切れています。何も変更していません。',
  damaged_inside: 'バックアップに使用できない項目があります。何も変更していません。',
  record: 'ブラウザーへの保存に失敗しました：{problem} もう一度復元すると続きから行います。',
  record_saving: 'ブラウザーの記録を読み取れませんでした：{problem}',
  erase: 'すべて消去…',
  erase_hint:
    'このブラウザーにある記録、設定、テンプレートを消去します。開いているページの内容は再び記録されるため、先にセラーセントラルのタブを閉じてください。',
  erase_ask: 'CR Guardがこのブラウザーに保存しているものをすべて消去しますか？元に戻せません。',
  erase_yes: '消去する',
  erase_no: '消去しない',
  erased: '消去しました。何も保存されていません。',
  erase_blocked: '別のウィンドウが使用中の部分を除いて消去しました。そのウィンドウを閉じると残りも消去されます。',
};
