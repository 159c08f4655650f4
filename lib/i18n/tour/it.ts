import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Pratica',
  made_up: 'Tutti gli ordini qui sono inventati. Nulla viene conservato o inviato.',
  leave: 'Esci dalla pratica',
  progress: 'Passo {step} di {steps}',
  back: 'Indietro',
  next: 'Avanti',
  finish: 'Fine',
  marks_title: 'I segni in Gestisci i tuoi ordini',
  marks_task:
    'Tre di questi cinque ordini richiedono attenzione. *Premere il primo numero della barra* per vedere solo la richiesta dell’acquirente.',
  marks_done:
    'Gli altri ordini sono nascosti; premere di nuovo per rivederli. Ogni segno dice che cosa succede, quanto tempo resta e che cosa fare.',
  formal_title: 'L’acquirente ha chiesto di annullare',
  formal_task:
    'L’acquirente lo ha chiesto dalla pagina dell’ordine, perciò il motivo vero è già scelto. *Premere “{submit}”.*',
  formal_done:
    'Annullato su richiesta dell’acquirente, non conta: la percentuale resta {rate}. Anche in Seller Central invia solo il venditore.',
  stock_title: 'Esaurito',
  stock_task:
    'Nessuno ha chiesto questo annullamento, perciò nessun motivo è scelto. *Dire perché: premere “{because}”.*',
  stock_done:
    'Il motivo vero è scelto, e il costo si vede prima dell’invio: la percentuale passa da {before} a {after}.',
  counts_done: 'Con questo motivo conta: la percentuale passa da {before} a {after}.',
  reply_title: 'Una risposta all’acquirente',
  reply_task:
    'L’ordine è annullato e l’acquirente deve saperlo. *Premere “{reply}”* per mettere quel testo nella casella.',
  reply_done:
    'Il testo è nella casella, da rileggere e inviare a mano. Aggiungere un numero di telefono: è contrario alle regole di Amazon, e viene detto subito.',
  popup_title: 'La finestra del browser',
  popup_task:
    'Si apre dalla barra del browser. Di due annullamenti la causa è ignota. Uno era la richiesta dell’acquirente: *premere lì “{buyers}”.*',
  popup_done: 'La percentuale ora è {rate}, e al massimo {high}. Più cause sono note, più sicura è la cifra.',
  link_told: 'Con un ordine vero, questo link lo apre in Seller Central.',
  end_title: 'È tutto',
  end_text:
    'Nulla di questa pratica è nel registro. Con i propri ordini, gli stessi segni si trovano in Gestisci i tuoi ordini.',
  again: 'Ripeti la pratica',
  about: 'Che cosa CR Guard fa e non fa mai',
  list_label: 'Ordini inventati',
  form_label: 'Annulla ordine, inventato',
  form_reason: 'Motivo dell’annullamento',
  form_choose: 'Scegliere un motivo',
  form_submit: 'Invia',
  form_submitted: 'Inviato solo per pratica',
  box_label: 'Messaggio all’acquirente, inventato',
  popup_label: 'La finestra del browser, inventata',
};
