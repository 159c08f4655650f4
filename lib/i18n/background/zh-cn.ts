import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  badge_orders: { other: '{count} 个订单需要处理' },
  badge_none: '没有取消请求，也没有逾期订单',
  badge_rate: '取消率 {rate}，上限 {target}',
  badge_rate_none: '取消率：暂无计入的订单',
  badge_nothing: '尚未读取任何内容。请在卖家平台打开“管理订单”。',
  badge_failed: '无法读取记录。请打开 CR Guard 查看原因。',

  ship_by_heading: '距发货截止还有 {span}',
  ship_by_text: '{order}（{country}）：请在 {day} {time} 前确认发货。',
  act_by_heading: '亚马逊可能即将取消订单',
  act_by_text: '{order}（{country}）：请在 {day} {time} 前确认发货。若被亚马逊取消，将计入取消率。',
  act_by_now_text: '{order}（{country}）：请立即确认发货。若被亚马逊取消，将计入取消率。',
  more_heading: { other: '另有 {count} 个订单需要发货' },
  more_text: '截止时间临近。请打开未发货订单列表。',
};
