import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Sichern und Löschen',
  save: 'Sicherung speichern',
  save_hint:
    'Eine Datei mit der Aufzeichnung, Ihren Einstellungen und Ihren Vorlagen, für einen anderen Computer oder zur Sicherheit. Sie enthält Bestellnummern, SKUs und Zeiten, aber keine Namen, Adressen oder Nachrichten.',
  saving: 'Wird geschrieben …',
  saved: { one: 'Gespeichert: {count} Eintrag.', other: 'Gespeichert: {count} Einträge.' },
  left_out: {
    one: '{count} beschädigter Eintrag fehlt darin.',
    other: '{count} beschädigte Einträge fehlen darin.',
  },
  restore: 'Sicherung einspielen',
  restore_hint:
    'Ergänzt, was hier ist, um das, was eine Sicherung weiß; nichts geht verloren, und was Sie hier eingestellt haben, bleibt. Erinnerungen bleiben, wie sie sind.',
  restoring: 'Wird eingespielt …',
  restored: { one: 'Eingespielt: {count} Eintrag.', other: 'Eingespielt: {count} Einträge.' },
  foreign: 'Das ist keine Sicherung von CR Guard. Nichts wurde geändert.',
  newer: 'Diese Sicherung stammt von einem neueren CR Guard. Aktualisieren Sie dieses zuerst. Nichts wurde geändert.',
  broken: 'Diese Sicherung ist beschädigt oder abgeschnitten. Nichts wurde geändert.',
  damaged: 'Diese Sicherung ist in Zeile {line} beschädigt. Nichts wurde geändert.',
  damaged_inside: 'Ein Eintrag dieser Sicherung ist nicht verwendbar. Nichts wurde geändert.',
  record: 'Der Speicher des Browsers hat versagt: {problem} Spielen Sie sie erneut ein, um fortzufahren.',
  record_saving: 'Der Speicher des Browsers hat versagt: {problem}',
  erase: 'Alles löschen …',
  erase_hint:
    'Aufzeichnung, Einstellungen und Vorlagen in diesem Browser. Schließen Sie vorher die Tabs von Seller Central: Was sie zeigen, wird erneut aufgezeichnet.',
  erase_ask: 'Alles löschen, was CR Guard in diesem Browser aufbewahrt? Das lässt sich nicht rückgängig machen.',
  erase_yes: 'Jetzt löschen',
  erase_no: 'Behalten',
  erased: 'Gelöscht: Es wird nichts mehr aufbewahrt.',
  erase_blocked:
    'Gelöscht bis auf einen Teil, den ein anderes Fenster offen hält. Er verschwindet, wenn es geschlossen wird.',
};
