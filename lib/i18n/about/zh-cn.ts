import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  title: '关于',
  version: '版本',
  browser: '浏览器',
  rules: '规则与出处的核对日期',
  rules_days: '{oldest} 至 {newest}',
  hosts: '读取的网站',
  hosts_hint: '仅限这些网站，并且只读取您打开的页面。',
  promises: '您可以放心',
  promise_network: '数据不会离开此浏览器：清单禁止一切连接。',
  promise_submit: '绝不提交、发送或确认任何内容，最后一步由您点击。',
  promise_personal: '不保存姓名、地址、电话号码、电子邮件地址和消息。',
  promise_unknown: '没有读到的就称为未知，不做猜测。',
  parts: '他人制作的组件',
};
