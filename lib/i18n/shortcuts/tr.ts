import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'Klavye kısayolları',
  close: 'Kapat',
  next_order: 'Sipariş listesinde: işlem bekleyen sonraki sipariş',
  previous_order: 'Sipariş listesinde: işlem bekleyen önceki sipariş',
  find_reply: 'Mesajın yanında: yanıt bul',
  open_popup: 'CR Guard’ı aç',
  this_list: 'Bu listeyi göster',
  changeable: '{keys}: tarayıcının uzantı ayarlarından değiştirilebilir',
};
