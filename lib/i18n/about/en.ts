import type { Catalog } from '../translate.ts';

/** What the settings say of CR Guard itself. */
export const en = {
  title: 'About',
  version: 'Version',
  browser: 'Browser',
  rules: 'Rules compared with their sources',
  rules_days: '{oldest} to {newest}',
  hosts: 'Sites that it reads',
  hosts_hint: 'These alone, and of them only the pages that you open.',
  promises: 'What you can rely on',
  promise_network: 'Nothing leaves this browser: the manifest forbids every connection.',
  promise_submit: 'It never submits, sends or confirms anything; the last click is yours.',
  promise_personal: 'It keeps no names, addresses, phone numbers, e-mail addresses or messages.',
  promise_unknown: 'What it has not read, it calls unknown; it does not guess.',
  parts: 'Parts made by others',
} as const satisfies Catalog;
