import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  title: 'CR Guard 設定',
  saved: '已儲存',
  not_saved: '未儲存：{problem}',
  no_answer: '擴充功能沒有回應，請重新載入此頁面。',
  damaged: '部分已存的設定無法讀取，已改用預設值：{fields}',
  loading: '正在讀取設定…',

  contents: '目錄',
  general: '一般',
  ui_language: '語言',
  ui_language_hint: '用於 CR Guard 的所有文字。已開啟的賣家平台頁面會立即切換；取消頁面則在下次開啟時切換。',
  browser_language: '與瀏覽器相同',
  warning_hours: '即將到期',
  warning_hours_hint: '距離出貨期限不超過此時間的訂單視為即將到期。',
  hours: '小時',
  hold_contradictions: '原因不符時先攔截一次',
  hold_contradictions_hint: '在取消頁面上，所選原因與紀錄不符時，需再按一次才會送出。關閉後 CR Guard 只作提醒。',
  read_page_json: '讀取頁面本身的資料',
  read_page_json_hint:
    'CR Guard 會查看賣家平台頁面自行載入之資料的副本，從中取得準確時間和各商品的取消要求。關閉後只讀取頁面上看得到的內容。重新開啟後，需重新載入分頁才會生效。',

  rates: '取消率與規則',
  target: '{marketplace}的上限',
  target_hint: '取消率必須低於此值。亞馬遜的標準：{percent}',
  target_own: '您自己的設定。亞馬遜的標準：{percent}',
  percent: '%',
  back_to_default: '恢復亞馬遜的標準',
  no_marketplace: '請先在賣家平台開啟一次「管理訂單」，您的商城之後會列在這裡。',

  reminders: '提醒',
  reminders_on: '提醒我',
  reminders_on_hint:
    '在訂單錯過出貨期限或可能被亞馬遜取消之前，由瀏覽器發出通知。每筆訂單的每種提醒最多一次。瀏覽器會先徵求您的同意。',
  permission_refused: '瀏覽器未授予權限，因此無法顯示提醒。',
  ship_by_hours: '出貨期限前',
  ship_by_hours_hint: '以小時為單位，用逗號分隔。只顯示最緊急的一則。',
  act_by_hours: '亞馬遜可能取消前',
  quiet_on: '勿擾時段',
  quiet_on_hint: '在您電腦時間的這段時間內不提醒，出貨期限前 4 小時以內的提醒除外。',
  from: '從',
  to: '到',

  privacy: '隱私權',
  retention_days: '訂單保留期間',
  retention_days_hint: '從最後一次看到訂單時起算，更早的訂單會移除。',
  days: '天',
  kept: '只保存在此瀏覽器中：訂單編號、SKU、日期、狀態、買家的取消要求及原因，以及亞馬遜自己的取消率。',
  not_kept:
    '絕不保存：姓名、地址、電話號碼、電子郵件地址和訊息。CR Guard 不會向任何人發出請求，其資訊清單禁止一切連線。',

  not_a_number: '請輸入整數',
  not_hours: '請輸入以逗號分隔的整數，例如 24, 12, 4',
  not_a_percent: '請輸入大於 0 且小於 100 的數字',
  out_of_range: '數值必須介於 {least} 和 {most} 之間',
};
