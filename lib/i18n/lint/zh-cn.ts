import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  external_link: '含有链接：亚马逊不允许与订单无关的链接。请改用文字说明。',
  carrier_link: '承运商链接：仅在买家需要时保留。写运单号即可。',
  amazon_link: '亚马逊链接：可能会被拦截。请用文字写出页面名称。',
  obfuscated_link: '含有变形的网址：亚马逊不允许。请删除。',
  email: '含有电子邮箱地址：亚马逊不允许。请删除。',
  phone: '含有电话号码：亚马逊不允许。请删除。',
  off_amazon_contact: '不允许在亚马逊之外联系。请使用亚马逊消息。',
  promotion: '属于推广：消息只能与订单有关。请删除。',
  incentive: '以好处换取评价或取消订单：绝不允许。请删除。',
  review_request: '在请求评价：只允许中立地请求一次，放在这里不合适。',
  slanted_review_request: '在请求好评，或要求修改、删除评价：不允许。请删除。',
  asks_buyer_to_cancel: '在请买家取消订单：除非买家先提出，否则不允许。请删除。',
  offers_cancelling: '买家没有提出，却建议可以取消：最好不写。',
  missing_order_id: '缺少本订单的编号。请补上。',
  empty_placeholder: '有空白未填写。请填写或删除。',
  too_long: '超过 2,000 个字符。请缩短。',
  html: '含有网页代码：买家会原样看到。请写纯文本。',
  emoji: '含有表情符号：亚马逊不允许。请删除。',
  capitals: '全大写像在喊叫。请正常书写。',
  empty: '还没有写任何内容。',
};
