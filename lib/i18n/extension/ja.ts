import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const ja: SameKeys<typeof en> = {
  name: 'CR Guard：Amazon出品者のためのキャンセル率ガード',
  description:
    '購入者がキャンセルを希望した注文と、出荷期限が迫っている注文を、セラーセントラルのページ上に表示します。',
};
