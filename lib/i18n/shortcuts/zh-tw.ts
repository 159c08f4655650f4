import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  title: '鍵盤快速鍵',
  close: '關閉',
  next_order: '訂單清單：下一筆需要處理的訂單',
  previous_order: '訂單清單：上一筆需要處理的訂單',
  find_reply: '訊息旁：尋找回覆',
  open_popup: '開啟 CR Guard',
  this_list: '顯示此清單',
  changeable: '{keys} 可在瀏覽器的擴充功能設定中變更',
};
