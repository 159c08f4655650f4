import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhTW: SameKeys<typeof en> = {
  external_link: '含有連結：亞馬遜不允許與訂單無關的連結。請改用文字說明。',
  carrier_link: '物流業者連結：買家需要時才保留。寫貨件追蹤碼即可。',
  amazon_link: '亞馬遜連結：可能會被封鎖。請用文字寫出頁面名稱。',
  obfuscated_link: '含有變形的網址：亞馬遜不允許。請刪除。',
  email: '含有電子郵件地址：亞馬遜不允許。請刪除。',
  phone: '含有電話號碼：亞馬遜不允許。請刪除。',
  off_amazon_contact: '不允許在亞馬遜以外聯絡。請使用亞馬遜的訊息。',
  promotion: '屬於廣告：亞馬遜只允許與訂單有關的訊息。請刪除。',
  incentive: '以好處換取評論或取消：絕不允許。請刪除。',
  review_request: '在請求評論：只允許中立地請求一次，放在這裡不恰當。',
  slanted_review_request: '在請求好評，或要求修改評論：不允許。請刪除。',
  asks_buyer_to_cancel: '在請買家取消：除非買家先提出，否則不允許。請刪除。',
  offers_cancelling: '買家沒有提出，卻表示可以取消：最好不寫。',
  missing_order_id: '缺少此訂單的編號。請補上。',
  empty_placeholder: '有空白未填寫。請填寫或刪除。',
  too_long: '超過 2,000 個字元。請縮短。',
  html: '含有網頁標記：買家會看到原始碼。請寫純文字。',
  emoji: '含有表情符號：亞馬遜不允許。請刪除。',
  capitals: '全部大寫看起來像在大吼。請正常書寫。',
  empty: '還沒有寫任何內容。',
};
