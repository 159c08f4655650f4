import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  not_read: '此处未能读取：{facts}，请自行核对。',
  marketplace: '站点',
  fulfillment: '配送方',
  ship_by: '发货截止日期',
  order_date: '订单日期',
  items: '商品',
  request: '买家的取消请求',
  status: '订单状态',
  order: '订单编号',
  text_box: '输入框',
  contact_reason: '联系原因“其他”',
  rate: '亚马逊显示的数值',
  account: '未能读取店铺名称：这些订单会分开统计。',
  form: '此表单有一部分未能读取，请自行核对。',
  rows: '未找到的订单',
  contradiction: '页面显示与数据不一致的订单',
};
