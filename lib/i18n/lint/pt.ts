import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  external_link: 'Um link: a Amazon só permite os de que o pedido precisa. Diga com palavras.',
  carrier_link: 'Um link da transportadora: deixe só se o comprador precisar. O código de rastreio basta.',
  amazon_link: 'Um link da Amazon: pode ser bloqueado. Diga o nome da página.',
  obfuscated_link: 'Um endereço da web disfarçado: a Amazon não permite. Retire-o.',
  email: 'Um endereço de e-mail: a Amazon não permite. Retire-o.',
  phone: 'Um número de telefone: a Amazon não permite. Retire-o.',
  off_amazon_contact: 'Contato fora da Amazon não é permitido. Use as mensagens da Amazon.',
  promotion: 'Propaganda: a Amazon só permite mensagens sobre o pedido. Retire-a.',
  incentive: 'Oferecer algo por uma avaliação ou por cancelar nunca é permitido. Retire.',
  review_request: 'Pede uma avaliação: permitido uma vez e de forma neutra, mas fora de lugar aqui.',
  slanted_review_request: 'Pede uma boa avaliação ou que uma seja mudada: não é permitido. Retire.',
  asks_buyer_to_cancel: 'Pede ao comprador que cancele: só é permitido se ele pediu antes. Retire.',
  offers_cancelling: 'Oferece cancelar a um comprador que não pediu: melhor deixar de fora.',
  missing_order_id: 'Falta o número deste pedido. Acrescente-o.',
  empty_placeholder: 'Uma lacuna não preenchida. Preencha ou retire.',
  too_long: 'Mais de 2.000 caracteres. Encurte.',
  html: 'Código de formatação: o comprador o vê como está. Escreva texto simples.',
  emoji: 'Um emoji: a Amazon não permite. Retire-o.',
  capitals: 'Maiúsculas parecem gritos. Escreva normalmente.',
  empty: 'Nada escrito ainda.',
};
