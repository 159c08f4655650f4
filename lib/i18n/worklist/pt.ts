import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  selected: { one: '{count} selecionado', many: '{count} selecionados', other: '{count} selecionados' },
  open: 'O que aconteceria ao cancelá-los, um por um',
  label: 'CR Guard: os pedidos selecionados, um por um',
  title: 'Antes de cancelar: um por um',
  close: 'Fechar',
  progress: '{done} de {total} cancelados',
  waiting: 'Lendo o registro…',

  reason: 'Motivo: {reason}',
  reason_items: 'Motivo, só para os itens solicitados: {reason}',
  reason_asked: 'A página de cancelamento pergunta a causa e encontra o motivo verdadeiro.',
  free: 'Não conta',
  counts: 'Conta',
  counts_to: 'Conta: {rate} até aqui',
  same_sku: 'Outro pedido acima também é de {sku}: dois cancelamentos seguidos podem desativar a oferta.',
  done: 'Cancelado',

  room: {
    one: 'Margem para {count} cancelamento que conte.',
    many: 'Margem para {count} de cancelamentos que contem.',
    other: 'Margem para {count} cancelamentos que contem.',
  },
  room_none: 'Sem margem para um cancelamento que conte.',
  over: {
    one: '{count} destes atingiria o limite.',
    many: '{count} destes atingiriam o limite.',
    other: '{count} destes atingiriam o limite.',
  },

  open_cancel: 'Ir ao cancelamento',
  open_order: 'Abrir o pedido',
  new_tab: '{order}, em nova aba',
};
