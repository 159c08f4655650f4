import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  title: 'CR Guardがインストールされました',
  lead: 'すること、決してしないこと、そしてその確かめ方です。',
  does_title: 'すること',
  does_marks: '注文管理で、購入者がキャンセルを希望した注文と、出荷期限が迫っている注文に印を付けます。',
  does_cancel: 'キャンセルするとき、正しい理由とキャンセル率への影響を、送信の前に示します。',
  never_title: '決してしないこと',
  never_network: 'どこにも何も送信しません。サーバーはなく、ログイン情報を尋ねることもありません。',
  never_submit: '送信や確定のボタンを押すことはありません。押すのはご自身です。',
  never_personal: '購入者の氏名、住所、電話番号、メールアドレス、メッセージは保存しません。',
  check: '確かめるには：',
  check_network_chromium:
    'ブラウザの拡張機能の一覧でデベロッパーモードをオンにし、CR Guardの「Service Worker」を開いて「ネットワーク」を選択してください。お仕事の間、一覧は空のままです。',
  check_network_firefox:
    'about:debuggingを開き、「この Firefox」を選択し、CR Guardの「調査」から「ネットワーク」を開いてください。お仕事の間、一覧は空のままです。',
  check_submit: 'まず練習をお試しください。練習でもセラーセントラルでも、ご自身が押すまで何も起こりません。',
  check_personal: '保存される内容は設定に示され、いつでも消去できます。',
  privacy_link: 'プライバシーの設定',
  permissions_title: 'ブラウザが許可しているすべてのこと',
  permissions_lead: 'CR Guardのマニフェストから今読み取ったものです。ほかにはありません。',
  permission_storage: '設定と注文の記録をこのブラウザに保存する',
  permission_unlimited_storage: 'ディスクの空きが少なくても記録を残す',
  permission_alarms: 'リマインダーと古い注文の削除のために起動する',
  permission_notifications: 'リマインダーを表示する（オンにしたときにだけ許可を求めます）',
  permission_sites:
    'セラーセントラル（{hosts}のアドレス）の注文、メッセージ、アカウント健全性のページを読み、印を付ける',
  start_title: '始め方は二つ',
  practise: '2分間練習する',
  practise_hint: '架空の注文で、サインインなしで練習できます。何も残りません。',
  open_orders: '注文管理を開く',
  open_hint: 'ページが開くと同時に印が付きます。',
  marketplace: 'マーケットプレイス',
};
