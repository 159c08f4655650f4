import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  title: 'CR Guard 已安装',
  lead: '它做什么、绝不做什么，以及如何自行核实。',
  does_title: '它做什么',
  does_marks: '在管理订单页面上，标出买家请求取消的订单和即将错过发货截止日期的订单。',
  does_cancel: '取消订单时，在您提交之前显示真实原因及其对取消率的影响。',
  never_title: '它绝不做什么',
  never_network: '不向任何人发送任何内容。它没有服务器，也绝不询问您的登录信息。',
  never_submit: '绝不替您点击提交、发送或确认。这些始终由您来做。',
  never_personal: '不保存买家的姓名、地址、电话号码、电子邮件地址或消息。',
  check: '核实方法：',
  check_network_chromium:
    '在浏览器的扩展程序列表中打开开发者模式，点击 CR Guard 的“Service Worker”，再选择“网络”。您工作时，列表始终为空。',
  check_network_firefox:
    '打开 about:debugging，选择“此 Firefox”，点击 CR Guard 的“检查”，再选择“网络”。您工作时，列表始终为空。',
  check_submit: '先练习一下。无论在练习中还是在卖家平台，您不点击，就什么都不会发生。',
  check_personal: '设置中写明保存了什么，您可以随时清除。',
  privacy_link: '隐私设置',
  permissions_title: '浏览器允许它做的全部事情',
  permissions_lead: '刚刚从 CR Guard 自己的清单中读取，除此之外别无其他。',
  permission_storage: '在此浏览器中保存设置和订单记录',
  permission_unlimited_storage: '磁盘空间不足时也保留该记录',
  permission_alarms: '为提醒和清除旧订单而唤醒',
  permission_notifications: '显示提醒；只有在您开启时才会请求',
  permission_sites: '查看并标记 {hosts} 个卖家平台网址上的订单、消息和账户状况页面',
  start_title: '两种开始方式',
  practise: '练习两分钟',
  practise_hint: '使用虚构的订单，无需登录，不留任何记录。',
  open_orders: '打开管理订单',
  open_hint: '页面打开时，标记就已显示。',
  marketplace: '站点',
};
