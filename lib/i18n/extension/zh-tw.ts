import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  name: 'CR Guard：亞馬遜賣家的取消率守門員',
  description: '直接在賣家平台頁面上顯示哪些訂單有買家要求取消、哪些訂單即將錯過出貨期限。',
};
