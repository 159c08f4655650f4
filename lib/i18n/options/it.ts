import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Impostazioni di CR Guard',
  saved: 'Salvato',
  not_saved: 'Non salvato: {problem}',
  no_answer: 'L’estensione non risponde. Ricaricare questa pagina.',
  damaged: 'Alcune impostazioni salvate sono illeggibili; valgono i valori consueti: {fields}',
  loading: 'Lettura delle impostazioni…',

  search: 'Cerca nelle impostazioni',
  search_found: 'Trovati: {count}',
  search_none: 'Nessuna impostazione contiene “{query}”.',
  search_all: 'Mostra tutte le impostazioni',

  contents: 'Sezioni',
  general: 'Generali',
  ui_language: 'Lingua',
  ui_language_hint:
    'Per tutti i testi di CR Guard. Le pagine aperte di Seller Central cambiano subito; la pagina di annullamento alla prossima apertura.',
  browser_language: 'Quella del browser',
  warning_hours: 'In scadenza',
  warning_hours_hint: 'Un ordine è in scadenza quando alla data limite di spedizione manca al massimo questo tempo.',
  hours: 'ore',
  hold_contradictions: 'Trattenere una volta un motivo non vero',
  hold_contradictions_hint:
    'Nella pagina di annullamento, un motivo che contraddice il registro va inviato una seconda volta. Se disattivato, CR Guard avvisa soltanto.',
  read_page_json: 'Leggere i dati della pagina',
  read_page_json_hint:
    'CR Guard vede una copia di ciò che la pagina di Seller Central carica da sé: date esatte, richieste per articolo. Se disattivato, legge solo la pagina visibile. L’attivazione ha effetto quando si ricarica una scheda.',

  rates: 'Percentuali e regole',
  percent: '%',
  back_to_default: 'Torna al valore di Amazon',

  reminders: 'Promemoria',
  reminders_on: 'Ricordamelo',
  reminders_on_hint:
    'Una notifica del browser prima che un ordine superi la data limite di spedizione o possa essere annullato da Amazon. Ciascuna al massimo una volta per ordine. Il browser chiede prima l’autorizzazione.',
  permission_refused: 'Il browser non ha dato l’autorizzazione: i promemoria non possono essere mostrati.',
  ship_by_hours: 'Prima della data limite',
  ship_by_hours_hint: 'Ore, separate da virgole. Viene mostrato solo il più urgente.',
  act_by_hours: 'Prima che Amazon possa annullare',
  act_by_hours_hint: 'Un promemoria per ogni ordine in ritardo: confermare la spedizione prima che Amazon lo annulli.',
  quiet_on: 'Ore di silenzio',
  quiet_on_hint:
    'Nessun promemoria in queste ore, secondo l’orologio del computer, tranne quelli delle ultime 4 ore prima della data limite.',
  from: 'dalle',
  to: 'alle',

  privacy: 'Privacy',
  retention_days: 'Conserva gli ordini per',
  retention_days_hint: 'A partire dall’ultima volta in cui un ordine è stato visto; i meno recenti vengono rimossi.',
  days: 'giorni',
  kept_title: 'Ora su questo computer',
  kept_count: 'Quanti',
  kept_oldest: 'Il meno recente',
  kept_orders: 'Ordini',
  kept_evidence: 'Prove di annullamenti',
  kept_listReadings: 'Elenchi letti',
  kept_officialFigures: 'Percentuali di Amazon',
  kept_counters: 'Somme per giorno',
  kept_scopes: 'Negozi',
  kept_damaged: 'Voci danneggiate',
  kept_files: 'File importati, mai conservati',
  kept_settings: 'Impostazioni modificate',
  kept_templates: 'Modelli propri',
  kept_failed: 'Non è stato possibile contare: {problem}',
  space: 'Circa {size} in tutto, secondo la stima del browser.',
  to_backup: 'Farne una copia o cancellare tutto',
  kept: 'Conservati, solo in questo browser: numeri d’ordine, SKU, date, stati, richieste di annullamento degli acquirenti con i loro motivi e percentuali indicate da Amazon.',
  not_kept:
    'Mai conservati: nomi, indirizzi, numeri di telefono, indirizzi e-mail e messaggi. CR Guard non invia richieste a nessuno; il suo manifest vieta ogni connessione.',

  not_a_number: 'serve un numero intero',
  not_hours: 'servono numeri interi separati da virgole, per esempio 24, 12, 4',
  not_a_percent: 'serve un numero maggiore di 0 e minore di 100',
  out_of_range: 'il valore deve essere compreso tra {least} e {most}',
};
