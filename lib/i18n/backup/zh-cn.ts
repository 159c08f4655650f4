import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const zhCN: SameKeys<typeof en> = {
  title: '备份与清除',
  save: '保存备份',
  save_hint:
    '将记录、设置和模板保存为一个文件，可用于另一台电脑或以防万一。文件包含订单编号、SKU 和时间，不含姓名、地址或消息。',
  saving: '正在写入…',
  saved: { other: '已保存 {count} 条。' },
  left_out: { other: '其中不含 {count} 条损坏的记录。' },
  restore: '恢复备份',
  restore_hint: '把备份中的内容加入现有记录：现有内容不会丢失，您在此处更改过的设置保持不变，提醒设置也不变。',
  restoring: '正在恢复…',
  restored: { other: '已恢复 {count} 条。' },
  foreign: '这不是 CR Guard 的备份。未做任何更改。',
  newer: '此备份来自更新版本的 CR Guard，请先更新。未做任何更改。',
  broken: '此备份已损坏或不完整。未做任何更改。',
  damaged: '此备份的第 {line} 行已损坏。未做任何更改。',
  damaged_inside: '此备份中有无法使用的内容。未做任何更改。',
  record: '浏览器存储出错：{problem} 请再次恢复以继续。',
  record_saving: '浏览器存储出错：{problem}',
  erase: '清除全部…',
  erase_hint: '清除此浏览器中的记录、设置和模板。请先关闭卖家平台的标签页，否则其中显示的内容会再次被记录。',
  erase_ask: '清除 CR Guard 在此浏览器中保存的全部内容？此操作无法撤销。',
  erase_yes: '立即清除',
  erase_no: '保留',
  erased: '已清除：不再保存任何内容。',
  erase_blocked: '除另一个窗口正在使用的部分外均已清除，关闭该窗口后剩余部分也会清除。',
};
