import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'Skróty klawiszowe',
  close: 'Zamknij',
  next_order: 'Na liście zamówień: następne zamówienie wymagające uwagi',
  previous_order: 'Na liście zamówień: poprzednie zamówienie wymagające uwagi',
  find_reply: 'Obok wiadomości: znajdź odpowiedź',
  open_popup: 'Otwórz CR Guard',
  this_list: 'Pokaż tę listę',
  changeable: '{keys}: do zmiany w ustawieniach rozszerzeń przeglądarki',
};
