import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Acerca de',
  version: 'Versión',
  browser: 'Navegador',
  rules: 'Reglas cotejadas con sus fuentes',
  rules_days: 'del {oldest} al {newest}',
  hosts: 'Sitios que lee',
  hosts_hint: 'Solo estos, y en ellos solo las páginas que usted abre.',
  promises: 'En qué puede confiar',
  promise_network: 'Nada sale de este navegador: el manifiesto prohíbe toda conexión.',
  promise_submit: 'Nunca envía ni confirma nada; el último clic es suyo.',
  promise_personal: 'No guarda nombres, direcciones, teléfonos, correos electrónicos ni mensajes.',
  promise_unknown: 'A lo que no ha leído lo llama desconocido; no adivina.',
  parts: 'Partes hechas por otros',
};
