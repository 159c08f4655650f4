import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'CR Guard is geïnstalleerd',
  lead: 'Wat het doet, wat het nooit doet, en hoe u dat nagaat.',
  does_title: 'Wat het doet',
  does_marks:
    'In Manage Orders markeert het welke bestellingen de koper wil annuleren en welke hun verzenddatum dreigen te missen.',
  does_cancel:
    'Als u annuleert, toont het de ware reden en wat die met uw annuleringspercentage doet, voordat u indient.',
  never_title: 'Wat het nooit doet',
  never_network: 'Het stuurt niemand iets. Het heeft geen server en vraagt nooit om uw inloggegevens.',
  never_submit: 'Het drukt nooit op Indienen, Versturen of Bevestigen. Dat blijft aan u.',
  never_personal: 'Het bewaart geen namen, adressen, telefoonnummers, e-mailadressen of berichten van kopers.',
  check: 'Zo gaat u het na:',
  check_network_chromium:
    'zet in de lijst met extensies van de browser de ontwikkelaarsmodus aan, open bij CR Guard “service worker” en kies Netwerk. De lijst blijft leeg terwijl u werkt.',
  check_network_firefox:
    'open about:debugging, kies Deze Firefox, dan Onderzoeken bij CR Guard en dan Netwerk. De lijst blijft leeg terwijl u werkt.',
  check_submit: 'oefen eerst. Daar noch in Seller Central gebeurt iets voordat u drukt.',
  check_personal: 'de instellingen vermelden wat er bewaard wordt, en wissen het wanneer u wilt.',
  privacy_link: 'Privacy-instellingen',
  permissions_title: 'Alles wat de browser toestaat',
  permissions_lead: 'Zojuist gelezen uit het manifest van CR Guard. Meer is er niet.',
  permission_storage: 'instellingen en het overzicht van bestellingen in deze browser bewaren',
  permission_unlimited_storage: 'dat overzicht behouden, ook als de schijf vol raakt',
  permission_alarms: 'wakker worden voor herinneringen en om oude bestellingen te verwijderen',
  permission_notifications: 'herinneringen tonen; wordt pas gevraagd als u ze aanzet',
  permission_sites:
    'de pagina’s met bestellingen, berichten en Accountstatus op {hosts} adressen van Seller Central zien en markeren',
  start_title: 'Twee manieren om te beginnen',
  practise: 'Twee minuten oefenen',
  practise_hint: 'Met verzonnen bestellingen, zonder aanmelden. Er wordt niets van bewaard.',
  open_orders: 'Manage Orders openen',
  open_hint: 'De markeringen zijn er zodra de pagina er is.',
  marketplace: 'Marketplace',
};
