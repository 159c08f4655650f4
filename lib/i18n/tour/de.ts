import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Übung',
  made_up: 'Alle Bestellungen hier sind erfunden. Nichts wird aufbewahrt oder gesendet.',
  leave: 'Übung verlassen',
  progress: 'Schritt {step} von {steps}',
  back: 'Zurück',
  next: 'Weiter',
  finish: 'Fertig',
  marks_title: 'Markierungen in „Bestellungen verwalten“',
  marks_task:
    'Bei drei dieser fünf Bestellungen ist etwas zu tun. *Drücken Sie auf die erste Zahl der Leiste*, um nur den Wunsch des Käufers zu sehen.',
  marks_done:
    'Die anderen Bestellungen sind ausgeblendet; drücken Sie noch einmal, um sie zu sehen. Jede Markierung sagt, was los ist, wie lange Zeit bleibt und was zu tun ist.',
  formal_title: 'Der Käufer möchte stornieren',
  formal_task:
    'Der Käufer hat über die Bestellseite angefragt, darum ist der wahre Grund schon eingetragen. *Drücken Sie auf „{submit}“.*',
  formal_done:
    'Auf Wunsch des Käufers storniert, zählt sie nicht: Ihre Quote bleibt bei {rate}. Auch in Seller Central senden nur Sie ab.',
  stock_title: 'Nicht auf Lager',
  stock_task:
    'Niemand hat um dieses Storno gebeten, darum ist kein Grund eingetragen. *Geben Sie den Anlass an: Drücken Sie auf „{because}“.*',
  stock_done:
    'Der wahre Grund ist eingetragen, und Sie sehen vor dem Absenden, was er kostet: Ihre Quote geht von {before} auf {after}.',
  counts_done: 'Mit diesem Grund zählt es: Ihre Quote geht von {before} auf {after}.',
  reply_title: 'Eine Antwort an den Käufer',
  reply_task:
    'Die Bestellung ist storniert, und der Käufer soll es erfahren. *Drücken Sie auf „{reply}“*, um diesen Text in das Feld zu setzen.',
  reply_done:
    'Der Text steht im Feld, damit Sie ihn lesen und senden. Schreiben Sie eine Telefonnummer dazu: Das verstößt gegen Amazons Regeln, und es wird Ihnen sofort gesagt.',
  popup_title: 'Das Fenster in der Symbolleiste',
  popup_task:
    'Es öffnet sich in der Symbolleiste des Browsers. Bei zwei Stornos ist die Ursache ungeklärt. Eines war der Wunsch des Käufers: *Drücken Sie dort auf „{buyers}“.*',
  popup_done: 'Die Quote ist jetzt {rate} und höchstens {high}. Je mehr Ursachen geklärt sind, desto sicherer ist sie.',
  link_told: 'Bei einer echten Bestellung öffnet dieser Link sie in Seller Central.',
  end_title: 'Das war alles',
  end_text:
    'Nichts aus dieser Übung steht in Ihrer Aufzeichnung. Bei Ihren eigenen Bestellungen finden Sie dieselben Markierungen in „Bestellungen verwalten“.',
  again: 'Noch einmal üben',
  about: 'Was CR Guard tut und nie tut',
  list_label: 'Bestellungen, erfunden',
  form_label: 'Bestellung stornieren, erfunden',
  form_reason: 'Grund für die Stornierung',
  form_choose: 'Grund wählen',
  form_submit: 'Absenden',
  form_submitted: 'Nur in der Übung abgesendet',
  box_label: 'Nachricht an den Käufer, erfunden',
  popup_label: 'Das Fenster in der Symbolleiste, erfunden',
};
