import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  name: 'CR Guard: Amazon satıcıları için iptal koruması',
  description:
    'Alıcının iptal etmek istediği ve son gönderim tarihi kaçmak üzere olan siparişleri Seller Central sayfalarında gösterir.',
};
