import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'Diagnostyka',
  offer: 'Błędny odczyt? Utwórz diagnostykę',
  intro:
    'Jeśli CR Guard błędnie odczytuje stronę, diagnostyka pokazuje jego twórcom, jak ta strona jest zbudowana. Widzą Państwo całość przed skopiowaniem lub zapisaniem; nic nie jest wysyłane.',
  holds:
    'Zawiera nazwy znaczników, klas i pól danych, kształty, liczby, wersje i czasy. Nie zawiera tekstów ani wartości: żadnych numerów zamówień, nazwisk, adresów ani wiadomości.',
  pages: 'Seller Central w otwartych kartach',
  none: 'Żadna otwarta strona Seller Central nie odpowiada. Proszę otworzyć lub odświeżyć stronę i poszukać ponownie.',
  look_again: 'Szukaj ponownie',
  make: 'Utwórz diagnostykę',
  manage_orders: 'Zarządzaj zamówieniami',
  order_details: 'Szczegóły zamówienia',
  cancel_order: 'Anuluj zamówienie',
  contact_buyer: 'Kontakt z kupującym',
  inbox: 'Wiadomości od kupujących',
  account_health: 'Kondycja konta',
  waiting: 'jeszcze się wczytuje',
  ok: 'odczytana w całości',
  partial: 'odczytana częściowo',
  unreadable: 'nieczytelna',
  signed_out: 'wylogowano',
  collecting: 'Badanie budowy strony…',
  gone: 'Strona już nie odpowiada. Proszę ją odświeżyć i spróbować ponownie.',
  lists_lost: 'Nie znaleziono: {lists}',
  list_found: '{list}: znaleziono sposobem {way} z {of}, ostatnio widzianym w {year} r.',
  list_from_file: '{list}: znaleziono dzięki plikowi reguł, ostatnio widziane w {year} r.',
  text: 'Cała diagnostyka',
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  not_copied: 'Przeglądarka nie pozwoliła na kopiowanie. Tekst jest zaznaczony: proszę skopiować go klawiaturą.',
  save: 'Zapisz jako plik',
  close: 'Zamknij',
};
