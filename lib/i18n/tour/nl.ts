import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Oefening',
  made_up: 'Alle bestellingen hier zijn verzonnen. Er wordt niets bewaard of verstuurd.',
  leave: 'Oefening verlaten',
  progress: 'Stap {step} van {steps}',
  back: 'Terug',
  next: 'Verder',
  finish: 'Klaar',
  marks_title: 'Markeringen in Manage Orders',
  marks_task:
    'Drie van deze vijf bestellingen vragen uw aandacht. *Druk op het eerste aantal in de balk* om alleen het verzoek van de koper te zien.',
  marks_done:
    'De andere bestellingen zijn verborgen; druk nog eens om ze te zien. Elke markering zegt wat er is, hoeveel tijd u hebt en wat u moet doen.',
  formal_title: 'De koper wil annuleren',
  formal_task:
    'De koper heeft het via de bestelpagina gevraagd, dus is de ware reden al ingevuld. *Druk op “{submit}”.*',
  formal_done:
    'Geannuleerd op verzoek van de koper telt de bestelling niet mee: uw percentage blijft {rate}. Ook in Seller Central dient alleen u in.',
  stock_title: 'Geen voorraad',
  stock_task:
    'Niemand heeft om deze annulering gevraagd, dus is er geen reden ingevuld. *Geef de aanleiding op: druk op “{because}”.*',
  stock_done:
    'De ware reden is ingevuld, en u ziet wat die kost voordat u indient: uw percentage gaat van {before} naar {after}.',
  counts_done: 'Met deze reden telt het mee: uw percentage gaat van {before} naar {after}.',
  reply_title: 'Een antwoord aan de koper',
  reply_task:
    'De bestelling is geannuleerd, en de koper hoort dat te weten. *Druk op “{reply}”* om die tekst in het vak te zetten.',
  reply_done:
    'De tekst staat in het vak, voor u om te lezen en te versturen. Typ er een telefoonnummer bij: dat is tegen Amazons regels, en dat krijgt u meteen te zien.',
  popup_title: 'De pop-up',
  popup_task:
    'Deze opent vanuit de werkbalk van de browser. Van twee annuleringen is de oorzaak onbekend. Eén was de wens van de koper: *druk daar op “{buyers}”.*',
  popup_done:
    'Het percentage is nu {rate}, en hoogstens {high}. Hoe meer oorzaken bekend zijn, hoe zekerder het cijfer.',
  link_told: 'Bij een echte bestelling opent deze link die in Seller Central.',
  end_title: 'Dat was alles',
  end_text:
    'Niets van deze oefening staat in uw overzicht. Bij uw eigen bestellingen vindt u dezelfde markeringen in Manage Orders.',
  again: 'Opnieuw oefenen',
  about: 'Wat CR Guard doet en nooit doet',
  list_label: 'Verzonnen bestellingen',
  form_label: 'Bestelling annuleren, verzonnen',
  form_reason: 'Reden van annulering',
  form_choose: 'Kies een reden',
  form_submit: 'Indienen',
  form_submitted: 'Alleen als oefening ingediend',
  box_label: 'Bericht aan de koper, verzonnen',
  popup_label: 'De pop-up, verzonnen',
};
