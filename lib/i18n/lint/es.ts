import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  external_link: 'Un enlace: Amazon solo permite los que el pedido necesita. Dígalo con palabras.',
  carrier_link: 'Un enlace al transportista: déjelo solo si el comprador lo necesita. Basta el número de seguimiento.',
  amazon_link: 'Un enlace a Amazon: puede quedar bloqueado. Nombre la página con palabras.',
  obfuscated_link: 'Una dirección web disimulada: Amazon no permite ninguna. Quítela.',
  email: 'Una dirección de correo electrónico: Amazon no permite ninguna. Quítela.',
  phone: 'Un número de teléfono: Amazon no permite ninguno. Quítelo.',
  off_amazon_contact: 'No se permite el contacto fuera de Amazon. Use los mensajes de Amazon.',
  promotion: 'Publicidad: Amazon solo permite mensajes sobre el pedido. Quítela.',
  incentive: 'Ofrecer algo por una opinión o por cancelar nunca está permitido. Quítelo.',
  review_request: 'Pide una opinión: se permite una vez y de forma neutral, pero aquí está fuera de lugar.',
  slanted_review_request: 'Pide una buena opinión o que se cambie una: no está permitido. Quítelo.',
  asks_buyer_to_cancel: 'Pide al comprador que cancele: solo se permite si él lo pidió antes. Quítelo.',
  offers_cancelling: 'Ofrece cancelar a un comprador que no lo pidió: mejor omitirlo.',
  missing_order_id: 'Falta el número de este pedido. Añádalo.',
  empty_placeholder: 'Un hueco sin rellenar. Rellénelo o quítelo.',
  too_long: 'Más de 2.000 caracteres. Acórtelo.',
  html: 'Código de formato: el comprador lo ve tal cual. Escriba texto sin formato.',
  emoji: 'Un emoji: Amazon no permite ninguno. Quítelo.',
  capitals: 'Las mayúsculas se leen como gritos. Escriba con normalidad.',
  empty: 'Aún no hay nada escrito.',
};
