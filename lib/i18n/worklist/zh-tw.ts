import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  selected: { other: '已選 {count} 筆' },
  open: '逐筆查看取消的後果',
  label: 'CR Guard：逐筆確認所選訂單',
  title: '取消之前：逐筆確認',
  close: '關閉',
  progress: '{total} 筆中已取消 {done} 筆',
  waiting: '正在讀取紀錄…',

  reason: '原因：{reason}',
  reason_items: '原因（僅限買家要求的商品）：{reason}',
  reason_asked: '取消頁面會詢問緣由，並找出真正的原因。',
  free: '不計入取消率',
  counts: '計入取消率',
  counts_to: '計入取消率：到此為 {rate}',
  same_sku: '上面另有一筆 {sku} 的訂單：連續兩次取消可能導致商品下架。',
  done: '已取消',

  room: { other: '還可以有 {count} 筆計入取消率的取消。' },
  room_none: '已沒有計入取消率的取消餘裕。',
  over: { other: '其中 {count} 筆會達到上限。' },

  open_cancel: '開啟取消頁面',
  open_order: '開啟訂單',
  new_tab: '{order}，在新分頁中',
};
