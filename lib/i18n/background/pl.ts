import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  badge_orders: {
    one: '1 zamówienie wymaga uwagi',
    few: '{count} zamówienia wymagają uwagi',
    many: '{count} zamówień wymaga uwagi',
    other: '{count} zamówienia wymaga uwagi',
  },
  badge_none: 'Brak próśb o anulowanie, nic nie jest spóźnione',
  badge_rate: 'Wskaźnik anulowanych zamówień {rate}, limit {target}',
  badge_rate_none: 'Wskaźnik anulowanych zamówień: brak zamówień do policzenia',
  badge_nothing: 'Jeszcze nic nie odczytano. Proszę otworzyć „Zarządzaj zamówieniami” w Seller Central.',
  badge_failed: 'Nie można odczytać rejestru. Proszę otworzyć CR Guard, aby poznać przyczynę.',

  ship_by_heading: 'Zostało {span} na wysyłkę',
  ship_by_text: '{order} ({country}): potwierdzić wysyłkę do {day}, {time}.',
  act_by_heading: 'Amazon może wkrótce anulować zamówienie',
  act_by_text: '{order} ({country}): potwierdzić wysyłkę do {day}, {time}. Jeśli anuluje Amazon, liczy się.',
  act_by_now_text: '{order} ({country}): potwierdzić wysyłkę teraz. Jeśli anuluje Amazon, liczy się.',
  more_heading: {
    one: 'Jeszcze 1 zamówienie do wysłania',
    few: 'Jeszcze {count} zamówienia do wysłania',
    many: 'Jeszcze {count} zamówień do wysłania',
    other: 'Jeszcze {count} zamówienia do wysłania',
  },
  more_text: 'Ich terminy są blisko. Proszę otworzyć listę niewysłanych zamówień.',
};
