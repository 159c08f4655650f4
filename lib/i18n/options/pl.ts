import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'Ustawienia CR Guard',
  saved: 'Zapisano',
  not_saved: 'Nie zapisano: {problem}',
  no_answer: 'Rozszerzenie nie odpowiada. Proszę odświeżyć tę stronę.',
  damaged: 'Części zapisanych ustawień nie udało się odczytać; obowiązują dla nich zwykłe wartości: {fields}',
  loading: 'Odczytywanie ustawień…',

  search: 'Szukaj w ustawieniach',
  search_found: 'Znaleziono: {count}',
  search_none: 'Żadne ustawienie nie zawiera „{query}”.',
  search_all: 'Pokaż wszystkie ustawienia',

  contents: 'Sekcje',
  general: 'Ogólne',
  ui_language: 'Język',
  ui_language_hint:
    'Dla wszystkiego, co mówi CR Guard. Otwarte strony Seller Central zmieniają się od razu, strona anulowania przy następnym otwarciu.',
  browser_language: 'Jak przeglądarka',
  warning_hours: 'Blisko terminu',
  warning_hours_hint: 'Zamówienie jest blisko terminu, gdy do terminu wysyłki zostało najwyżej tyle godzin.',
  hours: 'godz.',
  hold_contradictions: 'Wstrzymać raz nieprawdziwy powód',
  hold_contradictions_hint:
    'Na stronie anulowania powód sprzeczny z rejestrem trzeba przesłać drugi raz. Po wyłączeniu CR Guard tylko ostrzega.',
  read_page_json: 'Odczyt własnych danych strony',
  read_page_json_hint:
    'CR Guard widzi kopię tego, co strona Seller Central sama wczytuje: dokładne daty, prośby dla poszczególnych produktów. Po wyłączeniu odczytuje tylko widoczną stronę. Włączenie działa po odświeżeniu karty.',

  rates: 'Wskaźniki i zasady',
  percent: '%',
  back_to_default: 'Wróć do wartości Amazon',

  reminders: 'Przypomnienia',
  reminders_on: 'Przypominaj',
  reminders_on_hint:
    'Powiadomienie przeglądarki, zanim zamówieniu minie termin wysyłki lub Amazon będzie mógł je anulować. Każde najwyżej raz na zamówienie. Przeglądarka zapyta najpierw o zgodę.',
  permission_refused: 'Przeglądarka nie dała zgody, więc przypomnień nie można pokazywać.',
  ship_by_hours: 'Przed terminem',
  ship_by_hours_hint: 'Godziny rozdzielone przecinkami. Pokazywane jest tylko najpilniejsze.',
  act_by_hours: 'Zanim Amazon może anulować',
  act_by_hours_hint:
    'Jedno przypomnienie na spóźnione zamówienie: proszę potwierdzić wysyłkę, zanim Amazon je anuluje.',
  quiet_on: 'Cisza',
  quiet_on_hint:
    'Bez przypomnień w tych godzinach według zegara tego komputera, oprócz tych na 4 godziny lub mniej przed terminem wysyłki.',
  from: 'od',
  to: 'do',

  privacy: 'Prywatność',
  retention_days: 'Przechowywanie zamówień',
  retention_days_hint: 'Od dnia, w którym zamówienie widziano ostatnio; starsze są usuwane.',
  days: 'dni',
  kept_title: 'Teraz na tym komputerze',
  kept_count: 'Ile',
  kept_oldest: 'Najstarsze',
  kept_orders: 'Zamówienia',
  kept_evidence: 'Dowody anulowań',
  kept_listReadings: 'Odczytane listy',
  kept_officialFigures: 'Wskaźniki samego Amazon',
  kept_counters: 'Sumy dzienne',
  kept_scopes: 'Sklepy',
  kept_damaged: 'Uszkodzone wpisy',
  kept_files: 'Zaimportowane pliki, same nigdy nieprzechowywane',
  kept_settings: 'Zmienione ustawienia',
  kept_templates: 'Własne szablony',
  kept_failed: 'Nie udało się policzyć: {problem}',
  space: 'Razem około {size}, według szacunku przeglądarki.',
  to_backup: 'Zapisz kopię lub usuń',
  kept: 'Przechowywane tylko w tej przeglądarce: numery zamówień, SKU, daty, statusy, prośby kupujących o anulowanie z ich powodami oraz wskaźniki samego Amazon.',
  not_kept:
    'Nigdy nieprzechowywane: nazwiska, adresy, numery telefonów, adresy e-mail i wiadomości. CR Guard z nikim się nie łączy; jego manifest zabrania wszelkich połączeń.',

  not_a_number: 'potrzebna jest liczba całkowita',
  not_hours: 'potrzebne są liczby całkowite rozdzielone przecinkami, na przykład 24, 12, 4',
  not_a_percent: 'potrzebna jest liczba powyżej 0 i poniżej 100',
  out_of_range: 'wartość musi leżeć między {least} a {most}',
};
