import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: 'CR Guardの設定',
  saved: '保存しました',
  not_saved: '保存できません：{problem}',
  no_answer: '拡張機能が応答しません。このページを再読み込みしてください。',
  damaged: '保存された設定の一部を読み取れなかったため、標準の値を使っています：{fields}',
  loading: '設定を読み取り中…',

  search: '設定を検索',
  search_found: '該当：{count}',
  search_none: '「{query}」を含む設定はありません。',
  search_all: 'すべての設定を表示',

  contents: '項目',
  general: '全般',
  ui_language: '表示言語',
  ui_language_hint:
    'CR Guardの表示すべてに使われます。開いているセラーセントラルのページにはすぐに、キャンセルページには次に開いたときに反映されます。',
  browser_language: 'ブラウザに合わせる',
  warning_hours: '期限間近とする時間',
  warning_hours_hint: '出荷期限までの残りがこの時間以内の注文を「期限間近」とします。',
  hours: '時間',
  hold_contradictions: '記録と異なる理由を一度止める',
  hold_contradictions_hint:
    'キャンセルページで記録と矛盾する理由を選んだ場合、もう一度押すまで送信しません。オフにすると、警告だけを表示します。',
  read_page_json: 'ページ自身のデータを読む',
  read_page_json_hint:
    'セラーセントラルのページが読み込むデータの写しから、正確な日時や商品ごとのキャンセル希望を読み取ります。オフにすると、画面に表示された内容だけを読みます。オンにした場合は、タブの再読み込み後に反映されます。',

  rates: '率とルール',
  percent: '%',
  back_to_default: 'Amazonの基準に戻す',

  reminders: 'リマインダー',
  reminders_on: '通知する',
  reminders_on_hint:
    '出荷期限を過ぎる前、またはAmazonにキャンセルされる前にブラウザで通知します。注文ごとに各1回までです。初めにブラウザの許可が必要です。',
  permission_refused: 'ブラウザの許可が得られなかったため、通知できません。',
  ship_by_hours: '出荷期限の何時間前',
  ship_by_hours_hint: '時間をカンマで区切って入力してください。最も緊急のものだけを表示します。',
  act_by_hours: 'Amazonによるキャンセルの何時間前',
  act_by_hours_hint: '遅れている注文ごとに1回通知します。Amazonにキャンセルされる前に出荷通知をしてください。',
  quiet_on: '通知しない時間帯',
  quiet_on_hint: 'パソコンの時刻でこの時間帯は通知しません。ただし出荷期限の4時間前以降の通知は行います。',
  from: '開始',
  to: '終了',

  privacy: 'プライバシー',
  retention_days: '注文の保存期間',
  retention_days_hint: '最後に確認した日から数え、それより古い注文は削除します。',
  days: '日',
  kept_title: '現在このコンピューターにあるもの',
  kept_count: '件数',
  kept_oldest: '最も古い日',
  kept_orders: '注文',
  kept_evidence: 'キャンセルの証拠',
  kept_listReadings: '読み取ったリスト',
  kept_officialFigures: 'Amazon自身の率',
  kept_counters: '日別の集計',
  kept_scopes: 'ショップ',
  kept_damaged: '壊れた記録',
  kept_files: '取り込んだファイル（ファイル自体は保存しません）',
  kept_settings: '変更した設定',
  kept_templates: 'ご自身のテンプレート',
  kept_failed: '件数を確認できませんでした：{problem}',
  space: '合計約{size}（ブラウザ自身の推定）',
  to_backup: 'コピーの保存、または消去',
  kept: 'このブラウザの中だけに保存するもの：注文番号、SKU、日時、ステータス、購入者のキャンセル希望とその理由、Amazon自身の率。',
  not_kept:
    '保存しないもの：氏名、住所、電話番号、メールアドレス、メッセージ。CR Guardはどこにも通信しません。マニフェストがすべての接続を禁じています。',

  not_a_number: '整数を入力してください',
  not_hours: '24, 12, 4 のように、整数をカンマで区切って入力してください',
  not_a_percent: '0より大きく100より小さい数を入力してください',
  out_of_range: '{least}から{most}までの値を入力してください',
};
