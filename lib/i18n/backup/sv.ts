import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'Säkerhetskopia och radering',
  save: 'Spara säkerhetskopia',
  save_hint:
    'En fil med registret, dina inställningar och dina mallar, för en annan dator eller för säkerhets skull. Den innehåller ordernummer, SKU:er och tidpunkter, men inga namn, adresser eller meddelanden.',
  saving: 'Skriver …',
  saved: { one: 'Sparat: {count} post.', other: 'Sparat: {count} poster.' },
  left_out: { one: '{count} skadad post är inte med.', other: '{count} skadade poster är inte med.' },
  restore: 'Återställ från kopia',
  restore_hint:
    'Kompletterar det som finns här med det som säkerhetskopian vet; inget går förlorat, och inställningar som du har ändrat här blir kvar. Påminnelser förblir som de är.',
  restoring: 'Återställer …',
  restored: { one: 'Återställt: {count} post.', other: 'Återställt: {count} poster.' },
  foreign: 'Det här är ingen säkerhetskopia från CR Guard. Inget har ändrats.',
  newer: 'Säkerhetskopian kommer från ett nyare CR Guard. Uppdatera det här först. Inget har ändrats.',
  broken: 'Säkerhetskopian är skadad eller avbruten. Inget har ändrats.',
  damaged: 'Säkerhetskopian är skadad på rad {line}. Inget har ändrats.',
  damaged_inside: 'En post i säkerhetskopian går inte att använda. Inget har ändrats.',
  record: 'Webbläsarens lagring fungerade inte: {problem} Återställ igen för att fortsätta.',
  record_saving: 'Webbläsarens lagring fungerade inte: {problem}',
  erase: 'Radera allt …',
  erase_hint:
    'Register, inställningar och mallar i den här webbläsaren. Stäng Seller Centrals flikar först: det som visas där registreras på nytt.',
  erase_ask: 'Vill du radera allt som CR Guard sparar i den här webbläsaren? Det går inte att ångra.',
  erase_yes: 'Radera nu',
  erase_no: 'Behåll',
  erased: 'Raderat: inget sparas längre.',
  erase_blocked: 'Raderat, utom en del som ett annat fönster håller öppen. Den försvinner när det fönstret stängs.',
};
