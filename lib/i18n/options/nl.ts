import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Instellingen van CR Guard',
  saved: 'Opgeslagen',
  not_saved: 'Niet opgeslagen: {problem}',
  no_answer: 'De extensie antwoordt niet. Laad deze pagina opnieuw.',
  damaged:
    'Sommige opgeslagen instellingen konden niet worden gelezen; daarvoor gelden de gebruikelijke waarden: {fields}',
  search: 'Zoeken in de instellingen',
  search_found: 'Gevonden: {count}',
  search_none: 'Geen instelling bevat “{query}”.',
  search_all: 'Alle instellingen tonen',

  contents: 'Onderdelen',
  loading: 'Instellingen worden gelezen …',

  general: 'Algemeen',
  ui_language: 'Taal',
  ui_language_hint:
    'Voor alles wat CR Guard zegt. Open pagina’s van Seller Central volgen meteen, de annuleringspagina zodra die weer wordt geopend.',
  browser_language: 'Die van de browser',
  warning_hours: 'Dringend',
  warning_hours_hint: 'Een bestelling geldt als dringend wanneer de uiterste verzenddatum hooguit zo ver vooruit ligt.',
  hours: 'uur',
  hold_contradictions: 'Een onjuiste reden één keer tegenhouden',
  hold_contradictions_hint:
    'Op de annuleringspagina moet een reden die het logboek tegenspreekt een tweede keer worden verzonden. Uitgeschakeld waarschuwt CR Guard alleen.',
  read_page_json: 'De eigen gegevens van de pagina lezen',
  read_page_json_hint:
    'CR Guard ziet een kopie van wat de pagina van Seller Central zelf laadt: exacte tijdstippen, verzoeken per artikel. Uitgeschakeld leest het alleen de zichtbare pagina. Inschakelen werkt zodra een tabblad opnieuw wordt geladen.',

  rates: 'Percentages en regels',
  percent: '%',
  back_to_default: 'Terug naar Amazons waarde',

  reminders: 'Herinneringen',
  reminders_on: 'Herinner mij',
  reminders_on_hint:
    'Een melding van de browser voordat een bestelling haar verzenddatum mist of Amazon die kan annuleren. Elke melding hooguit één keer per bestelling. De browser vraagt u eerst om toestemming.',
  permission_refused: 'De browser heeft geen toestemming gegeven; herinneringen kunnen niet worden getoond.',
  ship_by_hours: 'Vóór de verzenddatum',
  ship_by_hours_hint: 'Uren, gescheiden door komma’s. Alleen de dringendste wordt getoond.',
  act_by_hours: 'Voordat Amazon kan annuleren',
  act_by_hours_hint: 'Eén herinnering per late bestelling: bevestig de verzending voordat Amazon haar annuleert.',
  quiet_on: 'Stille uren',
  quiet_on_hint:
    'In deze uren van de klok van uw computer geen herinneringen, behalve die van 4 uur of minder vóór de verzenddatum.',
  from: 'van',
  to: 'tot',

  privacy: 'Privacy',
  retention_days: 'Bestellingen bewaren',
  retention_days_hint: 'Gerekend vanaf de laatste keer dat een bestelling is gezien; oudere worden verwijderd.',
  days: 'dagen',
  kept_title: 'Nu op deze computer',
  kept_count: 'Hoeveel',
  kept_oldest: 'Oudste',
  kept_orders: 'Bestellingen',
  kept_evidence: 'Bewijs van annuleringen',
  kept_listReadings: 'Gelezen lijsten',
  kept_officialFigures: 'Percentages van Amazon zelf',
  kept_counters: 'Dagtotalen',
  kept_scopes: 'Winkels',
  kept_damaged: 'Beschadigde vermeldingen',
  kept_files: 'Geïmporteerde bestanden, zelf nooit bewaard',
  kept_settings: 'Gewijzigde instellingen',
  kept_templates: 'Eigen sjablonen',
  kept_failed: 'Tellen is niet gelukt: {problem}',
  space: 'Samen ongeveer {size}, volgens de schatting van de browser.',
  to_backup: 'Een kopie opslaan of alles wissen',
  kept: 'Bewaard, alleen in deze browser: bestelnummers, SKU’s, tijdstippen, statussen, annuleringsverzoeken van kopers met hun redenen, en de percentages van Amazon zelf.',
  not_kept:
    'Nooit bewaard: namen, adressen, telefoonnummers, e-mailadressen en berichten. CR Guard maakt met niemand verbinding; zijn manifest verbiedt elke verbinding.',

  not_a_number: 'een geheel getal is nodig',
  not_hours: 'nodig zijn hele getallen met komma’s ertussen, zoals 24, 12, 4',
  not_a_percent: 'nodig is een getal boven 0 en onder 100',
  out_of_range: 'de waarde moet tussen {least} en {most} liggen',
};
