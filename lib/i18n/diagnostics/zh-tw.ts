import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  title: '診斷',
  offer: '讀取有誤？產生診斷',
  intro:
    '如果 CR Guard 讀錯了頁面，診斷可以讓開發者了解該頁面的結構。複製或儲存之前，您可以看到全部內容；不會傳送任何內容。',
  holds:
    '其中包含標籤、類別和資料欄位的名稱，以及形狀、數量、版本和耗時。不含任何文字和值：沒有訂單編號、姓名、地址或訊息。',
  pages: '已開啟的賣家平台分頁',
  none: '沒有賣家平台頁面回應。請開啟或重新載入頁面，然後重新尋找。',
  look_again: '重新尋找',
  make: '產生診斷',
  manage_orders: '管理訂單',
  order_details: '訂單詳情',
  cancel_order: '取消訂單',
  contact_buyer: '聯絡買家',
  inbox: '買家訊息',
  account_health: '帳戶狀況',
  waiting: '仍在載入',
  ok: '已全部讀取',
  partial: '僅讀取了一部分',
  unreadable: '無法讀取',
  signed_out: '已登出',
  collecting: '正在查看頁面結構…',
  gone: '該頁面不再回應。請重新載入後再試。',
  lists_lost: '找不到：{lists}',
  list_found: '{list}：以 {of} 種方式中的第 {way} 種找到，最近見於 {year} 年',
  list_from_file: '{list}：以您的規則檔案找到，最近見於 {year} 年',
  text: '診斷全文',
  copy: '複製',
  copied: '已複製。',
  not_copied: '瀏覽器不允許複製。文字已選取，請用鍵盤複製。',
  save: '儲存為檔案',
  close: '關閉',
};
