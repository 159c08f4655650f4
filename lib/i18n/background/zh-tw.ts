import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  badge_orders: { other: '有 {count} 筆訂單需要處理' },
  badge_none: '沒有取消要求，也沒有逾期',
  badge_rate: '取消率 {rate}，上限 {target}',
  badge_rate_none: '取消率：沒有可計算的訂單',
  badge_nothing: '尚未讀取任何資料。請在賣家平台開啟「管理訂單」。',
  badge_failed: '無法讀取紀錄。請開啟 CR Guard 查看原因。',

  ship_by_heading: '距離出貨期限還有 {span}',
  ship_by_text: '{order}（{country}）：請在{day} {time} 前確認出貨。',
  act_by_heading: '亞馬遜可能即將取消一筆訂單',
  act_by_text: '{order}（{country}）：請在{day} {time} 前確認出貨。若由亞馬遜取消，會計入取消率。',
  act_by_now_text: '{order}（{country}）：請立即確認出貨。若由亞馬遜取消，會計入取消率。',
  more_heading: { other: '還有 {count} 筆訂單待出貨' },
  more_text: '期限將至，請開啟未出貨訂單清單。',
};
