import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'Om CR Guard',
  version: 'Version',
  browser: 'Webbläsare',
  rules: 'Reglerna jämförda med sina källor',
  rules_days: '{oldest} till {newest}',
  hosts: 'Webbplatser som läses',
  hosts_hint: 'Bara dessa, och på dem bara de sidor som du öppnar.',
  promises: 'Vad du kan lita på',
  promise_network: 'Inget lämnar den här webbläsaren: manifestet förbjuder varje anslutning.',
  promise_submit: 'Den skickar och bekräftar aldrig något; sista klicket är ditt.',
  promise_personal: 'Den sparar inga namn, adresser, telefonnummer, e-postadresser eller meddelanden.',
  promise_unknown: 'Det som den inte har läst kallar den okänt; den gissar inte.',
  parts: 'Delar gjorda av andra',
};
