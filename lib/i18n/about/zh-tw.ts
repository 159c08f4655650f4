import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  title: '關於',
  version: '版本',
  browser: '瀏覽器',
  rules: '規則與出處的核對日期',
  rules_days: '{oldest} 至 {newest}',
  hosts: '讀取的網站',
  hosts_hint: '僅限這些網站，並且只讀取您開啟的頁面。',
  promises: '您可以放心',
  promise_network: '資料不會離開此瀏覽器：資訊清單禁止一切連線。',
  promise_submit: '絕不提交、傳送或確認任何內容，最後一步由您點擊。',
  promise_personal: '不保存姓名、地址、電話號碼、電子郵件地址和訊息。',
  promise_unknown: '沒有讀到的就稱為未知，不做猜測。',
  parts: '他人製作的元件',
};
