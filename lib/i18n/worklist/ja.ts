import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  selected: { other: '{count}件選択中' },
  open: 'キャンセルするとどうなるかを1件ずつ表示',
  label: 'CR Guard：選択した注文を1件ずつ確認',
  title: 'キャンセルの前に：1件ずつ確認',
  close: '閉じる',
  progress: '{total}件中{done}件キャンセル済み',
  waiting: '記録を読み取り中…',

  reason: '理由：{reason}',
  reason_items: '理由（希望のあった商品のみ）：{reason}',
  reason_asked: 'キャンセルページで事情を選ぶと理由が決まります。',
  free: 'キャンセル率に含まれません',
  counts: '率に含まれます',
  counts_to: '率に含まれます：ここまでで{rate}',
  same_sku: '上の注文にも{sku}があります。2件続くと出品が停止されることがあります。',
  done: 'キャンセル済み',

  room: { other: '率に含まれるキャンセルは、あと{count}件まで可能です。' },
  room_none: '率に含まれるキャンセルの余裕はありません。',
  over: { other: 'うち{count}件で基準値に達します。' },

  open_cancel: 'キャンセルページを開く',
  open_order: '注文を開く',
  new_tab: '{order}、新しいタブ',
};
