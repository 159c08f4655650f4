import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  badge_orders: {
    one: '{count} pedido precisa de atenção',
    many: '{count} de pedidos precisam de atenção',
    other: '{count} pedidos precisam de atenção',
  },
  badge_none: 'Nenhuma solicitação de cancelamento, nada atrasado',
  badge_rate: 'Taxa de cancelamento {rate}, limite {target}',
  badge_rate_none: 'Taxa de cancelamento: nenhum pedido a contar',
  badge_nothing: 'Nada lido ainda. Abra Gerenciar pedidos no Seller Central.',
  badge_failed: 'Não é possível ler o registro. Abra o CR Guard para ver o motivo.',

  ship_by_heading: '{span} para enviar um pedido',
  ship_by_text: '{order} ({country}): confirme o envio até {day}, {time}.',
  act_by_heading: 'A Amazon pode cancelar um pedido em breve',
  act_by_text: '{order} ({country}): confirme o envio até {day}, {time}. Se a Amazon cancelar, conta.',
  act_by_now_text: '{order} ({country}): confirme o envio agora. Se a Amazon cancelar, conta.',
  more_heading: {
    one: 'Mais {count} pedido a enviar',
    many: 'Mais {count} de pedidos a enviar',
    other: 'Mais {count} pedidos a enviar',
  },
  more_text: 'Os prazos estão próximos. Abra a lista de pedidos não enviados.',
};
