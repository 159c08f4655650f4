import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  badge_orders: {
    one: '1 pedido requiere atención',
    many: '{count} de pedidos requieren atención',
    other: '{count} pedidos requieren atención',
  },
  badge_none: 'Ninguna solicitud de cancelación, nada con retraso',
  badge_rate: 'Ratio de cancelaciones {rate}, límite {target}',
  badge_rate_none: 'Ratio de cancelaciones: ningún pedido que contar',
  badge_nothing: 'Aún no se ha leído nada. Abra Gestión de pedidos en Seller Central.',
  badge_failed: 'No se puede leer el registro. Abra CR Guard para ver por qué.',

  ship_by_heading: 'Quedan {span} para enviar un pedido',
  ship_by_text: '{order} ({country}): confirme el envío antes del {day}, {time}.',
  act_by_heading: 'Amazon puede cancelar pronto un pedido',
  act_by_text: '{order} ({country}): confirme el envío antes del {day}, {time}. Si lo cancela Amazon, cuenta.',
  act_by_now_text: '{order} ({country}): confirme el envío ahora. Si lo cancela Amazon, cuenta.',
  more_heading: {
    one: '1 pedido más por enviar',
    many: '{count} de pedidos más por enviar',
    other: '{count} pedidos más por enviar',
  },
  more_text: 'Sus plazos están cerca. Abra la lista de pedidos no enviados.',
};
