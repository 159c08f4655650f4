import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  external_link: 'Un link: Amazon non ne ammette se non servono all’ordine. Dirlo a parole.',
  carrier_link: 'Un link a un corriere: tenerlo solo se serve all’acquirente. Basta il numero di tracking.',
  amazon_link: 'Un link ad Amazon: potrebbe essere bloccato. Indicare la pagina a parole.',
  obfuscated_link: 'Un indirizzo web camuffato: Amazon non ne ammette. Toglierlo.',
  email: 'Un indirizzo e-mail: Amazon non ne ammette. Toglierlo.',
  phone: 'Un numero di telefono: Amazon non ne ammette. Toglierlo.',
  off_amazon_contact: 'I contatti fuori da Amazon non sono ammessi. Usare solo i messaggi di Amazon.',
  promotion: 'Pubblicità: Amazon ammette solo messaggi sull’ordine. Toglierla.',
  incentive: 'Un vantaggio in cambio di una recensione o di un annullamento: mai ammesso. Toglierlo.',
  review_request: 'Chiede una recensione: ammesso una sola volta e in modo neutro, qui è fuori luogo.',
  slanted_review_request: 'Chiede una buona recensione o di modificarla: non ammesso. Toglierla.',
  asks_buyer_to_cancel:
    'Chiede all’acquirente di annullare: non ammesso se non lo ha chiesto lui per primo. Togliere la frase.',
  offers_cancelling: 'Propone l’annullamento a chi non lo ha chiesto: meglio ometterlo.',
  missing_order_id: 'Manca il numero di questo ordine. Aggiungerlo.',
  empty_placeholder: 'Uno spazio non è stato compilato. Compilarlo o toglierlo.',
  too_long: 'Più di 2.000 caratteri. Accorciare il testo.',
  html: 'Codice HTML: l’acquirente lo vede così com’è. Scrivere testo semplice.',
  emoji: 'Un’emoji: Amazon non ne ammette. Toglierla.',
  capitals: 'Le maiuscole sembrano urla. Scrivere normalmente.',
  empty: 'Non è ancora scritto nulla.',
};
