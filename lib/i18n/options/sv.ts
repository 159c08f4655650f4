import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'Inställningar för CR Guard',
  saved: 'Sparat',
  not_saved: 'Inte sparat: {problem}',
  no_answer: 'Tillägget svarar inte. Ladda om sidan.',
  damaged: 'Några sparade inställningar gick inte att läsa; för dem gäller de vanliga värdena: {fields}',
  search: 'Sök bland inställningarna',
  search_found: 'Hittade: {count}',
  search_none: 'Ingen inställning innehåller ”{query}”.',
  search_all: 'Visa alla inställningar',

  contents: 'Avsnitt',
  loading: 'Läser inställningarna …',

  general: 'Allmänt',
  ui_language: 'Språk',
  ui_language_hint:
    'För allt som CR Guard säger. Öppna sidor i Seller Central byter direkt, annulleringssidan nästa gång den öppnas.',
  browser_language: 'Webbläsarens',
  warning_hours: 'Snart dags',
  warning_hours_hint: 'En order räknas hit när dess sista sändningsdatum ligger högst så här långt fram.',
  hours: 'timmar',
  hold_contradictions: 'Håll tillbaka en felaktig orsak en gång',
  hold_contradictions_hint:
    'På annulleringssidan måste en orsak som motsäger registret skickas en andra gång. Avstängd varnar CR Guard bara.',
  read_page_json: 'Läs sidans egna data',
  read_page_json_hint:
    'CR Guard ser en kopia av det som Seller Centrals sida själv laddar: exakta tider, begäranden per artikel. Avstängt läser det bara den synliga sidan. Slår du på det gäller det när en flik laddas om.',

  rates: 'Frekvenser och regler',
  percent: '%',
  back_to_default: 'Tillbaka till Amazons värde',

  reminders: 'Påminnelser',
  reminders_on: 'Påminn mig',
  reminders_on_hint:
    'En avisering från webbläsaren innan en order missar sitt sista sändningsdatum eller kan annulleras av Amazon. Var och en högst en gång per order. Webbläsaren ber först om ditt tillstånd.',
  permission_refused: 'Webbläsaren gav inget tillstånd, så inga påminnelser kan visas.',
  ship_by_hours: 'Före sista sändningsdatum',
  ship_by_hours_hint: 'Timmar, åtskilda med komman. Bara den mest brådskande visas.',
  act_by_hours: 'Innan Amazon kan annullera',
  act_by_hours_hint: 'En påminnelse per sen order: bekräfta leveransen innan Amazon annullerar den.',
  quiet_on: 'Tysta timmar',
  quiet_on_hint:
    'Inga påminnelser under dessa timmar enligt datorns klocka, utom de som gäller 4 timmar eller mindre före sista sändningsdatum.',
  from: 'från',
  to: 'till',

  privacy: 'Integritet',
  retention_days: 'Behåll ordrar i',
  retention_days_hint: 'Räknas från senaste gången en order sågs; äldre tas bort.',
  days: 'dagar',
  kept_title: 'På den här datorn nu',
  kept_count: 'Hur många',
  kept_oldest: 'Äldsta',
  kept_orders: 'Ordrar',
  kept_evidence: 'Bevis för annulleringar',
  kept_listReadings: 'Lästa listor',
  kept_officialFigures: 'Amazons egna frekvenser',
  kept_counters: 'Dagssummor',
  kept_scopes: 'Butiker',
  kept_damaged: 'Skadade poster',
  kept_files: 'Importerade filer, själva sparas de aldrig',
  kept_settings: 'Ändrade inställningar',
  kept_templates: 'Egna mallar',
  kept_failed: 'Det gick inte att räkna: {problem}',
  space: 'Sammanlagt cirka {size}, enligt webbläsarens egen uppskattning.',
  to_backup: 'Spara en kopia eller radera allt',
  kept: 'Sparas, bara i den här webbläsaren: ordernummer, SKU:er, tidpunkter, statusar, köparnas begäranden om annullering med orsaker, och Amazons egna frekvenser.',
  not_kept:
    'Sparas aldrig: namn, adresser, telefonnummer, e-postadresser och meddelanden. CR Guard kontaktar ingen; dess manifest förbjuder alla anslutningar.',

  not_a_number: 'ett heltal behövs',
  not_hours: 'heltal med komman emellan behövs, till exempel 24, 12, 4',
  not_a_percent: 'ett tal över 0 och under 100 behövs',
  out_of_range: 'värdet måste ligga mellan {least} och {most}',
};
