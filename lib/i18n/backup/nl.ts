import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Back-up en wissen',
  save: 'Back-up opslaan',
  save_hint:
    'Eén bestand met het logboek, uw instellingen en uw sjablonen, voor een andere computer of voor de zekerheid. Het bevat bestelnummers, SKU’s en tijdstippen, maar geen namen, adressen of berichten.',
  saving: 'Bezig met schrijven …',
  saved: { one: 'Opgeslagen: {count} item.', other: 'Opgeslagen: {count} items.' },
  left_out: {
    one: '{count} beschadigd item staat er niet in.',
    other: '{count} beschadigde items staan er niet in.',
  },
  restore: 'Back-up terugzetten',
  restore_hint:
    'Vult aan wat hier al bekend is; er gaat niets verloren, en instellingen die u hier hebt gewijzigd, blijven staan. Herinneringen blijven zoals ze zijn.',
  restoring: 'Bezig met terugzetten …',
  restored: { one: 'Teruggezet: {count} item.', other: 'Teruggezet: {count} items.' },
  foreign: 'Dit is geen back-up van CR Guard. Er is niets gewijzigd.',
  newer: 'Deze back-up komt van een nieuwere CR Guard. Werk eerst deze bij. Er is niets gewijzigd.',
  broken: 'Deze back-up is beschadigd of afgebroken. Er is niets gewijzigd.',
  damaged: 'Deze back-up is beschadigd op regel {line}. Er is niets gewijzigd.',
  damaged_inside: 'Een item van deze back-up is onbruikbaar. Er is niets gewijzigd.',
  record: 'De opslag van de browser werkte niet: {problem} Zet de back-up opnieuw terug om verder te gaan.',
  record_saving: 'De opslag van de browser werkte niet: {problem}',
  erase: 'Alles wissen …',
  erase_hint:
    'Logboek, instellingen en sjablonen in deze browser. Sluit eerst de tabbladen van Seller Central: wat daar te zien is, wordt opnieuw vastgelegd.',
  erase_ask: 'Alles wissen wat CR Guard in deze browser bewaart? Dit kan niet ongedaan worden gemaakt.',
  erase_yes: 'Nu wissen',
  erase_no: 'Behouden',
  erased: 'Gewist: er wordt niets meer bewaard.',
  erase_blocked:
    'Gewist, op een deel na dat een ander venster openhoudt. Het verdwijnt zodra dat venster wordt gesloten.',
};
