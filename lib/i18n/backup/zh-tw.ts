import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  title: '備份與清除',
  save: '儲存備份',
  save_hint:
    '將紀錄、設定和範本存成一個檔案，可用於另一台電腦或以防萬一。檔案含有訂單編號、SKU 和日期，不含姓名、地址或訊息。',
  saving: '正在寫入…',
  saved: { other: '已儲存 {count} 筆。' },
  left_out: { other: '其中不含 {count} 筆損毀的資料。' },
  restore: '還原備份',
  restore_hint: '將備份內容加入現有紀錄：現有內容不會遺失，您在這裡變更過的設定保持不變，提醒也不變。',
  restoring: '正在還原…',
  restored: { other: '已還原 {count} 筆。' },
  foreign: '這不是 CR Guard 的備份。未做任何變更。',
  newer: '這份備份來自較新版本的 CR Guard，請先更新。未做任何變更。',
  broken: '這份備份已損毀或不完整。未做任何變更。',
  damaged: '這份備份的第 {line} 行已損毀。未做任何變更。',
  damaged_inside: '這份備份中有無法使用的內容。未做任何變更。',
  record: '瀏覽器儲存空間發生錯誤：{problem} 請再次還原以繼續。',
  record_saving: '瀏覽器儲存空間發生錯誤：{problem}',
  erase: '全部清除…',
  erase_hint: '清除此瀏覽器中的紀錄、設定和範本。請先關閉賣家平台的分頁，否則其中顯示的內容會再次被記錄。',
  erase_ask: '要清除 CR Guard 在此瀏覽器中保存的所有內容嗎？此動作無法復原。',
  erase_yes: '立即清除',
  erase_no: '保留',
  erased: '已清除：不再保存任何內容。',
  erase_blocked: '除了另一個視窗正在使用的部分以外，都已清除；關閉該視窗後，其餘部分也會清除。',
};
