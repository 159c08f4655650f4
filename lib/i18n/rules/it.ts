import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  intro:
    'Su che cosa si basa CR Guard. Le pagine di Amazon a volte si contraddicono: perciò ogni valore dice dove e quando è stato letto e quanto è certo. Il Suo valore ha la precedenza.',
  marketplace: 'Marketplace',
  seen: 'Registrati qui',
  others: 'Tutti gli altri',

  amazon: 'Amazon: {value}',
  since: 'dal {day}',
  until: 'fino al {day}',
  from: 'a partire dal {day}',
  read: 'letto il {day}',
  sure_H: 'confermato da Amazon',
  sure_M: 'probabile',
  sure_L: 'presunto',

  group_rate: 'Percentuale annullamenti',
  target: 'Limite',
  target_hint: 'La percentuale deve restare al di sotto: margine, colori e avvisi ne dipendono.',
  prime_target: 'Limite per Prime gestito dal venditore',
  prime_target_hint: 'Per gli ordini Prime gestiti dal venditore, che hanno una percentuale propria.',
  prime_counts: 'Richieste degli acquirenti in Prime gestito dal venditore',
  prime_counts_hint:
    'Se un ordine di cui l’acquirente ha chiesto formalmente l’annullamento conta in quella percentuale.',
  counts: 'conta',
  counts_not: 'non conta',
  windows: 'Anche la percentuale su 30 giorni',
  windows_hint: 'Mostra una seconda percentuale, sugli ultimi 30 giorni, accanto a quella su 7.',
  succession: 'Annullamenti di fila',
  succession_hint: 'Così tanti di fila possono far disattivare un’offerta; la pagina di annullamento avvisa prima.',
  succession_value: '{cancellations} su uno SKU, tra gli ordini degli ultimi {days} giorni',

  group_deadlines: 'Scadenze',
  act_by: 'Amazon può annullare',
  act_by_hint:
    'Al più presto, tanto tempo dopo la data limite di spedizione. I promemoria e l’elenco delle scadenze ne dipendono.',
  auto_cancel: 'Amazon annullerà presumibilmente',
  auto_cancel_hint:
    'Alla fine di quel giorno, contato dalla data limite di spedizione. Compare negli ordini in ritardo.',
  at_ship_by: 'alla data limite stessa',
  hours: 'ore',
  calendar_days: 'giorni di calendario',
  business_days: 'giorni lavorativi',
  of_business_days: {
    one: '{count} giorno lavorativo',
    many: '{count} di giorni lavorativi',
    other: '{count} giorni lavorativi',
  },
  zone: 'Fuso orario',
  zone_hint:
    'I giorni iniziano e finiscono secondo questo fuso: nella percentuale, nelle scadenze e in ogni data mostrata.',
  weekend: 'Fine settimana',
  weekend_hint: 'Questi giorni non sono lavorativi.',
  weekend_all: 'deve restare un giorno per lavorare',
  holidays: 'Festività',
  holidays_hint: 'Anch’esse non lavorative. Deselezionare quelle lavorative e aggiungere i propri giorni liberi.',
  holidays_value: 'festività nazionali, dal {first} al {last}',
  year: 'Anno',
  add_day: 'Altro giorno libero',
  add: 'Aggiungi',
  own: 'proprio',

  group_before: 'Prima della spedizione',
  self_cancel: 'L’acquirente annulla da solo per',
  self_cancel_hint: 'Tanto tempo dopo l’acquisto. Consigli e risposte ne indicano la fine.',
  minutes: 'minuti',
  pending: 'Finché un ordine è in sospeso',
  pending_hint: 'Il consiglio per gli ordini in sospeso si basa su questo.',
  pending_check: 'verifica del pagamento fino a {days}',
  pending_deferred: 'pagamento differito entro {days}',
  pending_may: 'il venditore può annullarlo',
  pending_may_not: 'il venditore non può annullarlo',

  group_reasons: 'Motivi di annullamento',
  reasons_hint: 'Uguali in ogni marketplace. Il consiglio della pagina di annullamento si basa su di essi.',
  exempt: 'conta, salvo richiesta formale dell’acquirente',
  restocked: 'torna in magazzino',
  not_restocked: 'non torna in magazzino',
};
