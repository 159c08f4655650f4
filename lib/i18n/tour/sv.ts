import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'Övning',
  made_up: 'Alla ordrar här är påhittade. Inget sparas eller skickas.',
  leave: 'Lämna övningen',
  progress: 'Steg {step} av {steps}',
  back: 'Tillbaka',
  next: 'Nästa',
  finish: 'Klar',
  marks_title: 'Markeringar i Hantera ordrar',
  marks_task:
    'Tre av de här fem ordrarna behöver åtgärdas. *Tryck på det första antalet i raden* för att bara se köparens begäran.',
  marks_done:
    'De andra ordrarna är dolda; tryck igen för att se dem. Varje markering säger vad det gäller, hur lång tid du har och vad du ska göra.',
  formal_title: 'Köparen vill annullera',
  formal_task: 'Köparen begärde det via ordersidan, så den sanna orsaken är redan ifylld. *Tryck på ”{submit}”.*',
  formal_done:
    'Annullerad på köparens begäran räknas den inte: din frekvens är fortfarande {rate}. Även i Seller Central är det bara du som skickar.',
  stock_title: 'Inget lager',
  stock_task: 'Ingen har bett om den här annulleringen, så ingen orsak är ifylld. *Ange varför: tryck på ”{because}”.*',
  stock_done:
    'Den sanna orsaken är ifylld, och du ser vad den kostar innan du skickar: din frekvens går från {before} till {after}.',
  counts_done: 'Med den här orsaken räknas det: din frekvens går från {before} till {after}.',
  reply_title: 'Ett svar till köparen',
  reply_task:
    'Ordern är annullerad, och köparen bör få veta det. *Tryck på ”{reply}”* för att sätta in texten i rutan.',
  reply_done:
    'Texten står i rutan för dig att läsa och skicka. Skriv dit ett telefonnummer: det bryter mot Amazons regler, och du får veta det direkt.',
  popup_title: 'Fönstret i verktygsfältet',
  popup_task:
    'Det öppnas från webbläsarens verktygsfält. Orsaken till två annulleringar är okänd. Den ena var köparens önskan: *tryck på ”{buyers}” vid den.*',
  popup_done: 'Frekvensen är nu {rate}, och högst {high}. Ju fler orsaker som är kända, desto säkrare är siffran.',
  link_told: 'Med en riktig order öppnar länken den i Seller Central.',
  end_title: 'Det var allt',
  end_text: 'Inget av övningen finns i ditt register. Med dina egna ordrar väntar samma markeringar i Hantera ordrar.',
  again: 'Öva igen',
  about: 'Vad CR Guard gör och aldrig gör',
  list_label: 'Påhittade ordrar',
  form_label: 'Annullera order, påhittad',
  form_reason: 'Orsak till annullering',
  form_choose: 'Välj en orsak',
  form_submit: 'Skicka',
  form_submitted: 'Skickat bara som övning',
  box_label: 'Meddelande till köparen, påhittat',
  popup_label: 'Fönstret i verktygsfältet, påhittat',
};
