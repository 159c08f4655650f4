import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Bestanden inlezen',
  intro:
    'Leest de rapporten die u uit Seller Central downloadt: niet-verzonden bestellingen, bestelrapporten, alle bestellingen, het annuleringsrapport en JSON van de Orders API. De bestanden blijven op deze computer; namen, adressen en berichten erin worden niet bewaard.',
  choose: 'Bestanden kiezen',
  drop: 'of zet ze ergens op deze pagina neer',
  drop_now: 'Laat los om de bestanden in te lezen',
  reading: '{name} wordt gelezen …',
  stop: 'Stoppen',

  unshipped_orders: 'Niet-verzonden bestellingen',
  order_report: 'Bestelrapport',
  all_orders: 'Alle bestellingen',
  cancellation_report: 'Annuleringsrapport',
  orders_api: 'Orders API (JSON)',
  unrecognised: 'Niet herkend',

  rows: { one: '{count} rij', other: '{count} rijen' },
  orders: { one: '{count} bestelling', other: '{count} bestellingen' },
  repairs: { one: '{count} rij hersteld', other: '{count} rijen hersteld' },
  problems: { one: '{count} rij geweigerd', other: '{count} rijen geweigerd' },
  none_changed: 'Er stond niets nieuws in.',
  changed: {
    one: '{count} bestelling is nieuw of gewijzigd.',
    other: '{count} bestellingen zijn nieuw of gewijzigd.',
  },
  recorded_for: 'Vastgelegd voor {scopes}, stand van {moment}.',
  covers: '{marketplace}: alle bestellingen van {first} tot en met {last} zijn bekend.',
  covers_day: '{marketplace}: alle bestellingen van {first} zijn bekend.',
  covers_none: 'De dekking groeit hiermee geen hele dag.',
  covers_refused: 'Omdat er rijen zijn geweigerd, geldt geen enkele dag als gedekt.',

  encoding: 'Gelezen als',
  encoding_hint:
    'Verkeerde tekens in de namen van uw SKU’s? Kies een andere codering; het bestand wordt opnieuw gelezen.',
  asks: 'Dit bestand zegt niet waar de bestellingen bij horen. Er is nog niets vastgelegd.',
  account: 'Account',
  nameless: '(naam onbekend)',
  marketplace: 'Marketplace',
  choose_one: 'Kies …',
  record: 'Vastleggen',

  no_request_column:
    'Dit rapport mist de kolom “is-buyer-requested-cancellation” en kan dus niet tonen welke kopers willen annuleren. Zet die aan in Seller Central: Order Reports > Add or remove order report columns > Buyer Requested Cancel.',
  stopped_none: 'Gestopt. Uit dit bestand is niets vastgelegd.',
  stopped_some:
    'Gestopt. De eerste {orders} zijn volledig vastgelegd, tot en met regel {line}; daarna niets. Lees het bestand nogmaals in om de rest vast te leggen.',
  failed_full: 'De schijf is vol, of de browser geeft de extensie geen ruimte meer.',
  failed: 'Het logboek kon niet worden geschreven.',
  unreadable_file:
    'De browser kan dit bestand niet meer lezen: het is gewijzigd, verplaatst of verwijderd. Wat daarvoor volledig was geschreven, blijft; kies het bestand opnieuw.',

  notes: 'Wat is hersteld, overgeslagen of geweigerd',
  lines: 'Regels {first} tot {last}',
  line: 'Regel {line}',
  places: 'Items {first} tot {last}',
  place: 'Item {line}',
  more: 'en nog {count}',
  note: '{done}: {why}',
  save_list: 'Lijst opslaan',
  repaired: 'hersteld',
  skipped: 'overgeslagen',
  refused: 'geweigerd',
  short_row: 'de laatste cellen ontbreken en gelden als leeg',
  rejoined: 'de rij was over meerdere regels verdeeld en is samengevoegd',
  unreadable: 'een waarde was onleesbaar en is weggelaten: {column}',
  continuation: 'vervolg van de rij ervoor',
  header_again: 'nogmaals de kopregel',
  other_marketplace: 'niet verkocht op een marketplace van Amazon die CR Guard kent',
  no_order_id: 'geen Amazon-bestelnummer',
  long_row: 'meer cellen dan de kopregel, dus geen enkele waarde is zeker',
  no_verdict: 'zegt niet of de annulering meetelt',
  not_json: 'geen JSON',

  looks_empty: 'Het bestand is leeg.',
  looks_sign_in_page:
    'Dit is de aanmeldpagina van Amazon, opgeslagen in plaats van een rapport. Meld u aan bij Seller Central en download het opnieuw.',
  looks_web_page: 'Dit is een webpagina, geen rapport. Download het rapport met de bijbehorende knop.',
  looks_excel:
    'Dit is een Excel-werkmap. Sla het blad op als tekst (tabgescheiden) of CSV, of download het rapport opnieuw.',
  looks_zip: 'Dit is een zip-archief. Pak het uit en kies het rapport dat erin zit.',
  looks_compressed: 'Dit is een gecomprimeerd bestand. Pak het uit en kies het rapport dat erin zit.',
  looks_pdf: 'Dit is een pdf.',
  looks_picture: 'Dit is een afbeelding.',
  looks_settlement_report: 'Dit is een afrekeningsrapport: betalingen, geen bestellingen. Kies een bestelrapport.',
  looks_cancellation_file: 'Dit is een bestand om bestellingen te annuleren, bedoeld om naar Amazon te uploaden.',
  looks_xml: 'Dit is een XML-bestand. Download het rapport als tekst.',
  looks_other_json: 'Dit is JSON, maar geen volledig antwoord van de Orders API.',
  looks_large_json: 'Dit JSON-bestand is te groot om in één keer te lezen. Splits het.',
  looks_other_table: 'Dit is een tabel, maar geen van de hierboven genoemde rapporten: hun kolommen ontbreken.',
  looks_text: 'Dit is tekst zonder de kopregel van een rapport.',
  looks_binary: 'Dit is geen tekstbestand, of de codering is anders: probeer er hierboven een.',
};
