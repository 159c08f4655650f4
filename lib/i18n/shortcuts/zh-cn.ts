import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  title: '键盘快捷键',
  close: '关闭',
  next_order: '订单列表：下一个需要处理的订单',
  previous_order: '订单列表：上一个需要处理的订单',
  find_reply: '消息旁：查找回复',
  open_popup: '打开 CR Guard',
  this_list: '显示此列表',
  changeable: '{keys} 可在浏览器的扩展设置中更改',
};
