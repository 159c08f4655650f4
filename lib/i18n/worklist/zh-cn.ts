import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  selected: { other: '已选 {count} 个' },
  open: '逐个查看取消的后果',
  label: 'CR Guard：逐个核对所选订单',
  title: '取消之前：逐个核对',
  close: '关闭',
  progress: '{total} 个中已取消 {done} 个',
  waiting: '正在读取记录…',

  reason: '原因：{reason}',
  reason_items: '原因（仅限买家请求的商品）：{reason}',
  reason_asked: '取消页面会询问原因，并选择真实的原因。',
  free: '不计入取消率',
  counts: '计入取消率',
  counts_to: '计入取消率：到此为 {rate}',
  same_sku: '上面也有 {sku} 的订单：连续两次取消可能导致商品下架。',
  done: '已取消',

  room: { other: '还可有 {count} 个计入取消率的取消。' },
  room_none: '已没有计入取消率的取消余量。',
  over: { other: '其中 {count} 个会达到上限。' },

  open_cancel: '打开取消页面',
  open_order: '打开订单',
  new_tab: '{order}，在新标签页中',
};
