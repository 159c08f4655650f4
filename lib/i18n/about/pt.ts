import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Sobre',
  version: 'Versão',
  browser: 'Navegador',
  rules: 'Regras comparadas com as fontes',
  rules_days: 'de {oldest} a {newest}',
  hosts: 'Sites lidos',
  hosts_hint: 'Só estes, e neles só as páginas que você abre.',
  promises: 'Com o que você pode contar',
  promise_network: 'Nada sai deste navegador: o manifesto proíbe toda conexão.',
  promise_submit: 'Nunca envia nem confirma nada; o último clique é seu.',
  promise_personal: 'Não guarda nomes, endereços, telefones, e-mails nem mensagens.',
  promise_unknown: 'O que não leu, chama de desconhecido; não adivinha.',
  parts: 'Partes feitas por outros',
};
