import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Atalhos de teclado',
  close: 'Fechar',
  next_order: 'Na lista de pedidos: próximo pedido a tratar',
  previous_order: 'Na lista de pedidos: pedido anterior a tratar',
  find_reply: 'Ao lado de uma mensagem: buscar resposta',
  open_popup: 'Abrir o CR Guard',
  this_list: 'Mostrar esta lista',
  changeable: '{keys}: pode ser alterado nas configurações de extensões do navegador',
};
