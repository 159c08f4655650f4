import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  badge_orders: { other: '対応が必要な注文 {count}件' },
  badge_none: 'キャンセル希望も出荷遅延もありません',
  badge_rate: 'キャンセル率 {rate}（基準値 {target}）',
  badge_rate_none: 'キャンセル率：対象の注文がありません',
  badge_nothing: 'まだ何も読み取っていません。セラーセントラルで「注文管理」を開いてください。',
  badge_failed: '記録を読み取れません。CR Guardを開いて理由をご確認ください。',

  ship_by_heading: '出荷期限まで残り{span}',
  ship_by_text: '{order}（{country}）：{day} {time}までに出荷通知をしてください。',
  act_by_heading: 'Amazonによる自動キャンセルが近づいています',
  act_by_text:
    '{order}（{country}）：{day} {time}までに出荷通知をしてください。Amazonにキャンセルされると、キャンセル率に含まれます。',
  act_by_now_text:
    '{order}（{country}）：すぐに出荷通知をしてください。Amazonにキャンセルされると、キャンセル率に含まれます。',
  more_heading: { other: 'ほかに出荷が必要な注文 {count}件' },
  more_text: '期限が近づいています。未出荷の注文一覧を開いてください。',
};
