import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  title: '诊断',
  offer: '读取有误？生成诊断',
  intro:
    '如果 CR Guard 读错了页面，诊断可以让开发者了解该页面的结构。复制或保存之前，您可以看到全部内容；不会发送任何内容。',
  holds:
    '其中包含标签、类和数据字段的名称，以及形状、数量、版本和耗时。不含任何文字和值：没有订单编号、姓名、地址或消息。',
  pages: '已打开的卖家平台标签页',
  none: '没有卖家平台页面作出响应。请打开或重新加载页面，然后重新查找。',
  look_again: '重新查找',
  make: '生成诊断',
  manage_orders: '管理订单',
  order_details: '订单详情',
  cancel_order: '取消订单',
  contact_buyer: '联系买家',
  inbox: '买家消息',
  account_health: '账户状况',
  waiting: '仍在加载',
  ok: '已全部读取',
  partial: '仅读取了一部分',
  unreadable: '无法读取',
  signed_out: '已退出登录',
  collecting: '正在查看页面结构…',
  gone: '该页面不再响应。请重新加载后再试。',
  lists_lost: '未找到：{lists}',
  list_found: '{list}：用 {of} 种方式中的第 {way} 种找到，最近见于 {year} 年',
  list_from_file: '{list}：用您的规则文件找到，最近见于 {year} 年',
  text: '诊断全文',
  copy: '复制',
  copied: '已复制。',
  not_copied: '浏览器不允许复制。文字已选中，请用键盘复制。',
  save: '保存为文件',
  close: '关闭',
};
