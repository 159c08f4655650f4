import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  title: 'CR Guard 已安裝',
  lead: '它做什麼、絕不做什麼，以及如何自行查證。',
  does_title: '它做什麼',
  does_marks: '在管理訂單頁面上，標示買家要求取消的訂單和即將錯過出貨期限的訂單。',
  does_cancel: '取消訂單時，在您送出之前顯示真正的原因及其對取消率的影響。',
  never_title: '它絕不做什麼',
  never_network: '不向任何人傳送任何內容。它沒有伺服器，也絕不詢問您的登入資訊。',
  never_submit: '絕不替您按下送出、傳送或確認。這些一律由您決定。',
  never_personal: '不保存買家的姓名、地址、電話號碼、電子郵件地址或訊息。',
  check: '查證方法：',
  check_network_chromium:
    '在瀏覽器的擴充功能清單中開啟開發人員模式，按一下 CR Guard 的「Service Worker」，再選擇「網路」。您工作時，清單始終是空的。',
  check_network_firefox:
    '開啟 about:debugging，選擇「此 Firefox」，按一下 CR Guard 的「檢測」，再選擇「網路」。您工作時，清單始終是空的。',
  check_submit: '先練習一下。無論在練習中還是在賣家平台，您沒有按下之前，什麼都不會發生。',
  check_personal: '設定中載明保存了什麼，您可以隨時清除。',
  privacy_link: '隱私權設定',
  permissions_title: '瀏覽器允許它做的所有事情',
  permissions_lead: '剛剛從 CR Guard 自己的資訊清單讀取，除此之外沒有其他。',
  permission_storage: '在此瀏覽器中保存設定和訂單記錄',
  permission_unlimited_storage: '磁碟空間不足時也保留該記錄',
  permission_alarms: '為提醒和清除舊訂單而喚醒',
  permission_notifications: '顯示提醒；只有在您開啟時才會要求',
  permission_sites: '檢視並標示 {hosts} 個賣家平台網址上的訂單、訊息和帳戶狀況頁面',
  start_title: '兩種開始方式',
  practise: '練習兩分鐘',
  practise_hint: '使用虛構的訂單，無需登入，不留任何記錄。',
  open_orders: '開啟管理訂單',
  open_hint: '頁面開啟時，標示就已顯示。',
  marketplace: '商城',
};
