import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  name: 'CR Guard：亚马逊卖家取消率卫士',
  description: '在卖家平台页面上直接显示哪些订单买家请求取消、哪些订单即将错过发货截止日期。',
};
