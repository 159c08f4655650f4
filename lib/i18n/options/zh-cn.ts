import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  title: 'CR Guard 设置',
  saved: '已保存',
  not_saved: '未保存：{problem}',
  no_answer: '扩展程序没有响应，请重新加载此页面。',
  damaged: '部分已存设置无法读取，已改用默认值：{fields}',
  loading: '正在读取设置…',

  contents: '栏目',
  general: '常规',
  ui_language: '语言',
  ui_language_hint: '用于 CR Guard 的所有文字。已打开的卖家平台页面会立即切换；取消订单页面在下次打开时切换。',
  browser_language: '跟随浏览器',
  warning_hours: '即将到期',
  warning_hours_hint: '距发货截止时间不超过此时长的订单视为即将到期。',
  hours: '小时',
  hold_contradictions: '原因不符时先拦截一次',
  hold_contradictions_hint: '在取消页面上，所选原因与记录不符时，需再按一次才会提交。关闭后 CR Guard 只作提醒。',
  read_page_json: '读取页面自身的数据',
  read_page_json_hint:
    'CR Guard 会查看卖家平台页面自行加载的数据副本，从中获得准确时间和每件商品的取消请求。关闭后只读取页面上可见的内容。重新开启后，需重新加载标签页才生效。',

  rates: '取消率与规则',
  target: '{marketplace}的目标值',
  target_hint: '取消率必须低于此值。亚马逊的标准：{percent}',
  target_own: '您自己的设置。亚马逊的标准：{percent}',
  percent: '%',
  back_to_default: '恢复亚马逊的标准',
  no_marketplace: '请先在卖家平台打开一次“管理订单”，您的站点随后会显示在此处。',

  reminders: '提醒',
  reminders_on: '提醒我',
  reminders_on_hint:
    '在订单错过发货截止时间或可能被亚马逊取消之前，由浏览器发出通知。每个订单的每种提醒最多一次。浏览器会先征求您的许可。',
  permission_refused: '浏览器未授予权限，因此无法显示提醒。',
  ship_by_hours: '发货截止前',
  ship_by_hours_hint: '以小时为单位，用逗号分隔。只显示最紧急的一条。',
  act_by_hours: '亚马逊可能取消前',
  quiet_on: '免打扰时段',
  quiet_on_hint: '在您电脑时间的这一时段内不提醒，发货截止前 4 小时以内的提醒除外。',
  from: '从',
  to: '到',

  privacy: '隐私',
  retention_days: '订单保留时长',
  retention_days_hint: '从最后一次看到订单起计算，更早的订单会被删除。',
  days: '天',
  kept: '仅保存在此浏览器中：订单编号、SKU、时间、状态、买家的取消请求及原因，以及亚马逊自己的取消率。',
  not_kept: '绝不保存：姓名、地址、电话号码、电子邮件地址和消息。CR Guard 不向任何人发出请求，其清单禁止一切连接。',

  not_a_number: '请输入整数',
  not_hours: '请输入用逗号分隔的整数，例如 24, 12, 4',
  not_a_percent: '请输入大于 0 且小于 100 的数字',
  out_of_range: '数值必须在 {least} 到 {most} 之间',
};
