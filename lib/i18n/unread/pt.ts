import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  not_read: 'Não lido aqui: {facts}. Confira manualmente.',
  marketplace: 'marketplace',
  fulfillment: 'quem envia',
  ship_by: 'data limite de envio',
  order_date: 'data do pedido',
  items: 'itens',
  request: 'solicitação de cancelamento do comprador',
  status: 'status',
  order: 'número do pedido',
  text_box: 'caixa de texto',
  contact_reason: 'motivo do contato “Outro”',
  rate: 'o valor da Amazon',
  account: 'Loja não identificada: estes pedidos são contados à parte.',
  form: 'Uma parte deste formulário não pôde ser lida: confira manualmente.',
  rows: 'pedidos não encontrados',
  contradiction: 'pedidos em que a página e os dados dela divergem',
};
