import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'O CR Guard',
  version: 'Wersja',
  browser: 'Przeglądarka',
  rules: 'Zasady porównano ze źródłami',
  rules_days: '{oldest} – {newest}',
  hosts: 'Czytane witryny',
  hosts_hint: 'Tylko te, a na nich tylko otwierane strony.',
  promises: 'Na co można liczyć',
  promise_network: 'Nic nie opuszcza tej przeglądarki: manifest zabrania każdego połączenia.',
  promise_submit: 'Nigdy niczego nie wysyła ani nie potwierdza; ostatnie kliknięcie należy do sprzedawcy.',
  promise_personal: 'Nie przechowuje nazwisk, adresów, telefonów, e-maili ani wiadomości.',
  promise_unknown: 'To, czego nie odczytano, nazywa nieznanym; nie zgaduje.',
  parts: 'Części innych autorów',
};
