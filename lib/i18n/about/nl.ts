import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Over CR Guard',
  version: 'Versie',
  browser: 'Browser',
  rules: 'Regels vergeleken met hun bronnen',
  rules_days: '{oldest} tot en met {newest}',
  hosts: 'Gelezen websites',
  hosts_hint: 'Alleen deze, en daarvan alleen de pagina’s die u opent.',
  promises: 'Waarop u kunt rekenen',
  promise_network: 'Niets verlaat deze browser: het manifest verbiedt elke verbinding.',
  promise_submit: 'Het verstuurt en bevestigt nooit iets; de laatste klik is aan u.',
  promise_personal: 'Het bewaart geen namen, adressen, telefoonnummers, e-mailadressen of berichten.',
  promise_unknown: 'Wat het niet heeft gelezen, noemt het onbekend; het raadt niet.',
  parts: 'Onderdelen van anderen',
};
