import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  badge_orders: { one: 'Bei 1 Bestellung ist etwas zu tun', other: 'Bei {count} Bestellungen ist etwas zu tun' },
  badge_none: 'Keine Stornoanfrage, nichts verspätet',
  badge_rate: 'Stornorate {rate}, Grenze {target}',
  badge_rate_none: 'Stornorate: keine zählenden Bestellungen',
  badge_nothing: 'Noch nichts gelesen. Öffnen Sie „Bestellungen verwalten“ in Seller Central.',
  badge_failed: 'Die Aufzeichnung ist nicht lesbar. Öffnen Sie CR Guard, um den Grund zu sehen.',

  ship_by_heading: 'Noch {span} bis zum Versandtermin',
  ship_by_text: '{order} ({country}): Versand bestätigen bis {day}, {time}.',
  act_by_heading: 'Amazon storniert bald eine Bestellung',
  act_by_text: '{order} ({country}): Versand bestätigen bis {day}, {time}. Storniert Amazon, zählt es.',
  act_by_now_text: '{order} ({country}): Versand jetzt bestätigen. Storniert Amazon, zählt es.',
  more_heading: { one: '1 weitere Bestellung zu versenden', other: '{count} weitere Bestellungen zu versenden' },
  more_text: 'Die Fristen sind nah. Öffnen Sie die Liste der nicht versandten Bestellungen.',
};
