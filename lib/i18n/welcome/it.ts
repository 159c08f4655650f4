import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'CR Guard è installato',
  lead: 'Che cosa fa, che cosa non fa mai e come verificarlo.',
  does_title: 'Che cosa fa',
  does_marks:
    'In Gestisci i tuoi ordini segnala gli ordini che l’acquirente ha chiesto di annullare e quelli con la data limite di spedizione vicina.',
  does_cancel:
    'Quando si annulla, mostra il motivo vero e il suo effetto sulla percentuale annullamenti, prima dell’invio.',
  never_title: 'Che cosa non fa mai',
  never_network: 'Non invia nulla a nessuno. Non ha un server e non chiede mai le credenziali di accesso.',
  never_submit: 'Non preme mai Invia né Conferma. Questo resta al venditore.',
  never_personal: 'Non conserva nomi, indirizzi, telefoni, e-mail o messaggi degli acquirenti.',
  check: 'Verificare:',
  check_network_chromium:
    'nell’elenco delle estensioni del browser attivare la modalità sviluppatore, aprire “service worker” di CR Guard e scegliere Rete. L’elenco resta vuoto durante il lavoro.',
  check_network_firefox:
    'aprire about:debugging, scegliere Questo Firefox, poi Analizza accanto a CR Guard, poi Rete. L’elenco resta vuoto durante il lavoro.',
  check_submit: 'fare prima pratica. Né lì né in Seller Central succede qualcosa prima del clic.',
  check_personal: 'le impostazioni dicono che cosa viene conservato e lo cancellano in ogni momento.',
  privacy_link: 'Impostazioni della privacy',
  permissions_title: 'Tutto ciò che il browser gli permette',
  permissions_lead: 'Letto ora dal manifest di CR Guard. Non c’è altro.',
  permission_storage: 'conservare le impostazioni e il registro degli ordini in questo browser',
  permission_unlimited_storage: 'tenere il registro anche quando lo spazio su disco scarseggia',
  permission_alarms: 'attivarsi per i promemoria e per rimuovere gli ordini vecchi',
  permission_notifications: 'mostrare i promemoria; richiesto solo quando vengono attivati',
  permission_sites:
    'vedere e segnalare le pagine di ordini, messaggi e Stato dell’account su {hosts} indirizzi di Seller Central',
  start_title: 'Due modi per iniziare',
  practise: 'Fare pratica per due minuti',
  practise_hint: 'Con ordini inventati, senza accesso. Non ne viene conservato nulla.',
  open_orders: 'Apri Gestisci i tuoi ordini',
  open_hint: 'I segni compaiono insieme alla pagina.',
  marketplace: 'Marketplace',
};
