import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'CR Guard jest zainstalowany',
  lead: 'Co robi, czego nigdy nie robi i jak to sprawdzić.',
  does_title: 'Co robi',
  does_marks:
    'W Zarządzaj zamówieniami oznacza, które zamówienia kupujący chce anulować, a którym wkrótce minie termin wysyłki.',
  does_cancel:
    'Przy anulowaniu pokazuje prawdziwą przyczynę i jej wpływ na wskaźnik anulowanych zamówień, jeszcze przed przesłaniem.',
  never_title: 'Czego nigdy nie robi',
  never_network: 'Nikomu nic nie wysyła. Nie ma serwera i nigdy nie pyta o dane logowania.',
  never_submit: 'Nigdy nie naciska Prześlij, Wyślij ani Potwierdź. To należy do Państwa.',
  never_personal: 'Nie przechowuje nazwisk, adresów, telefonów, adresów e-mail ani wiadomości kupujących.',
  check: 'Jak sprawdzić:',
  check_network_chromium:
    'na liście rozszerzeń przeglądarki proszę włączyć tryb programisty, otworzyć „service worker” przy CR Guard i wybrać Sieć. Podczas pracy lista pozostaje pusta.',
  check_network_firefox:
    'proszę otworzyć about:debugging, wybrać Ten Firefox, potem Zbadaj przy CR Guard i Sieć. Podczas pracy lista pozostaje pusta.',
  check_submit: 'proszę najpierw poćwiczyć. Ani tam, ani w Seller Central nic się nie dzieje bez naciśnięcia.',
  check_personal: 'ustawienia podają, co jest przechowywane, i w każdej chwili to usuwają.',
  privacy_link: 'Ustawienia prywatności',
  permissions_title: 'Wszystko, na co pozwala przeglądarka',
  permissions_lead: 'Odczytane przed chwilą z manifestu CR Guard. Nic więcej nie ma.',
  permission_storage: 'przechowywać ustawienia i rejestr zamówień w tej przeglądarce',
  permission_unlimited_storage: 'zachować ten rejestr, nawet gdy brakuje miejsca na dysku',
  permission_alarms: 'budzić się, by przypominać i usuwać stare zamówienia',
  permission_notifications: 'pokazywać przypomnienia; pytanie pada dopiero po ich włączeniu',
  permission_sites:
    'widzieć i oznaczać strony zamówień, wiadomości i Kondycji konta pod {hosts} adresami Seller Central',
  start_title: 'Dwa sposoby na początek',
  practise: 'Ćwiczyć przez dwie minuty',
  practise_hint: 'Na zmyślonych zamówieniach, bez logowania. Nic z tego nie zostaje.',
  open_orders: 'Otwórz Zarządzaj zamówieniami',
  open_hint: 'Oznaczenia są tam od razu razem ze stroną.',
  marketplace: 'Rynek',
};
