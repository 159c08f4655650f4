import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  summary_label: 'CR Guard：この一覧で対応が必要なもの',
  filter_hint: 'この注文だけを表示します。もう一度押すと全件表示に戻ります。',
  buyer_cancel: { other: '件 購入者がキャンセルを希望' },
  auto_cancel_soon: { other: '件 自動キャンセル間近' },
  late: { other: '件 出荷遅延' },
  due_soon: { other: '件 {hours}時間以内に出荷期限' },
  unreadable: { other: '件 一部読み取れず' },
  next: '次の要対応の注文',
  previous: '前の要対応の注文',
  shown_of: { other: '{total}件中{count}件を表示' },

  health_waiting: '一覧を読み取り中…',
  health_ok: { other: '{count}件すべて読み取り済み' },
  health_empty: 'セラーセントラルの表示では、ここに注文はありません',
  health_partial: { other: '{count}行を完全に読み取れませんでした。ご自身でご確認ください' },
  health_unreadable:
    'このページを読み取れません。キャンセル希望や期限の印は付いていません。すべての注文をご自身でご確認ください。',
  health_signed_out: 'サインアウトしています。サインインすると要対応の注文が表示されます。',
  health_updated:
    'CR Guardはここで停止しました（更新、無効化、または削除）。印を再び表示するには、このタブを再読み込みしてください。',
  close: '閉じる',
  marketplace_unknown: 'マーケットプレイスを判別できないため、期限は表示していません',
  marketplace_assumed: 'ページにマーケットプレイスの表示がないため、アドレスから{country}の時刻としています',

  badge_label: 'CR Guard',
  buyer_cancel_badge: '購入者がキャンセルを希望',
  buyer_cancel_items: '購入者が{items}点中{asked}点のキャンセルを希望',
  buyer_cancel_step: '理由「{reason}」でキャンセルすれば、キャンセル率に含まれません。',
  buyer_reason: '「{reason}」',
  late_badge: '{span}遅延',
  due_soon_badge: '残り{span}',
  auto_cancel_badge: '自動キャンセルまで{span}',
  auto_cancel_now_badge: 'いつでも自動キャンセル',
  auto_cancel_flagged_badge: 'Amazonがまもなく取消',
  auto_cancel_expected_amazon: 'Amazonの日付：{day}',
  auto_cancel_expected_computed: '予想：{day}',
  confirm_by_step: '{day}までに出荷通知を。過ぎるとAmazonがキャンセルし、キャンセル率に含まれることがあります。',
  confirm_now_step: 'すぐに出荷通知を。Amazonがいつでもキャンセルでき、キャンセル率に含まれます。',
  ship_today_step: '{time}までに出荷通知をしてください。',
  ship_by_step: '{day} {time}までに出荷通知をしてください。',
  unread_status: 'ステータスを読み取れません',
  unread_ship_by: '出荷期限を読み取れません',
  unread_ambiguous: '出荷期限の日付が二通りに読めます',
  unread_step: 'この注文をご自身でご確認ください。',

  ship_by_title: '出荷期限 {moment}',
  act_by_title: '対応期限 {moment}',
  auto_cancel_title: '自動キャンセル {moment}',
  your_time: 'お使いの時刻では{moment}',
};
