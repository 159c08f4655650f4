import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'Kopia i usuwanie',
  save: 'Zapisz kopię',
  save_hint:
    'Jeden plik z rejestrem, ustawieniami i szablonami, na inny komputer lub dla bezpieczeństwa. Zawiera numery zamówień, SKU i daty, a nie zawiera nazwisk, adresów ani wiadomości.',
  saving: 'Zapisywanie…',
  saved: {
    one: 'Zapisano {count} wpis.',
    few: 'Zapisano {count} wpisy.',
    many: 'Zapisano {count} wpisów.',
    other: 'Zapisano {count} wpisu.',
  },
  left_out: {
    one: 'Pominięto {count} uszkodzony wpis.',
    few: 'Pominięto {count} uszkodzone wpisy.',
    many: 'Pominięto {count} uszkodzonych wpisów.',
    other: 'Pominięto {count} uszkodzonego wpisu.',
  },
  restore: 'Przywróć kopię',
  restore_hint:
    'Uzupełnia to, co jest tutaj, o to, co zawiera kopia; nic z tego, co tu znane, nie ginie, a zmienione tu ustawienia pozostają. Przypomnienia zostają bez zmian.',
  restoring: 'Przywracanie…',
  restored: {
    one: 'Przywrócono {count} wpis.',
    few: 'Przywrócono {count} wpisy.',
    many: 'Przywrócono {count} wpisów.',
    other: 'Przywrócono {count} wpisu.',
  },
  foreign: 'To nie jest kopia z CR Guard. Niczego nie zmieniono.',
  newer: 'Ta kopia pochodzi z nowszego CR Guard. Proszę najpierw zaktualizować ten. Niczego nie zmieniono.',
  broken: 'Ta kopia jest uszkodzona lub ucięta. Niczego nie zmieniono.',
  damaged: 'Ta kopia jest uszkodzona w wierszu {line}. Niczego nie zmieniono.',
  damaged_inside: 'Jednego z wpisów tej kopii nie można użyć. Niczego nie zmieniono.',
  record: 'Magazyn przeglądarki zawiódł: {problem} Aby kontynuować, proszę przywrócić ponownie.',
  record_saving: 'Magazyn przeglądarki zawiódł: {problem}',
  erase: 'Usuń wszystko…',
  erase_hint:
    'Rejestr, ustawienia i szablony w tej przeglądarce. Najpierw proszę zamknąć karty Seller Central: to, co pokazują, jest zapisywane ponownie.',
  erase_ask: 'Usunąć wszystko, co CR Guard przechowuje w tej przeglądarce? Tego nie można cofnąć.',
  erase_yes: 'Usuń teraz',
  erase_no: 'Zachowaj',
  erased: 'Usunięto: nic już nie jest przechowywane.',
  erase_blocked: 'Usunięto poza częścią otwartą w innym oknie. Zniknie po zamknięciu tego okna.',
};
