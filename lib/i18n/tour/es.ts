import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Práctica',
  made_up: 'Todos los pedidos de aquí son inventados. Nada se guarda ni se envía.',
  leave: 'Salir de la práctica',
  progress: 'Paso {step} de {steps}',
  back: 'Atrás',
  next: 'Siguiente',
  finish: 'Terminar',
  marks_title: 'Señales en Gestión de pedidos',
  marks_task:
    'Tres de estos cinco pedidos requieren su atención. *Pulse el primer recuento de la barra* para ver solo la solicitud del comprador.',
  marks_done:
    'Los demás pedidos están ocultos; pulse otra vez para verlos. Cada señal dice qué ocurre, cuánto tiempo queda y qué hacer.',
  formal_title: 'El comprador pide cancelar',
  formal_task:
    'El comprador lo pidió desde la página del pedido, así que el motivo verdadero ya está puesto. *Pulse «{submit}».*',
  formal_done:
    'Cancelado a petición del comprador, no cuenta: su ratio sigue en {rate}. También en Seller Central solo envía usted.',
  stock_title: 'Sin existencias',
  stock_task: 'Nadie pidió esta cancelación, así que no hay ningún motivo puesto. *Diga la causa: pulse «{because}».*',
  stock_done:
    'El motivo verdadero está puesto y ve lo que cuesta antes de enviar: su ratio pasa de {before} a {after}.',
  counts_done: 'Con este motivo cuenta: su ratio pasa de {before} a {after}.',
  reply_title: 'Una respuesta al comprador',
  reply_task:
    'El pedido está cancelado y el comprador debe saberlo. *Pulse «{reply}»* para poner ese texto en el cuadro.',
  reply_done:
    'El texto está en el cuadro para que usted lo lea y lo envíe. Añada un número de teléfono: infringe las reglas de Amazon y se le avisa enseguida.',
  popup_title: 'La ventana emergente',
  popup_task:
    'Se abre desde la barra del navegador. Del registro no consta por qué se cancelaron dos pedidos. Uno lo pidió el comprador: *pulse ahí «{buyers}».*',
  popup_done: 'La ratio es ahora {rate}, y {high} como máximo. Cuantas más causas se conocen, más segura es la cifra.',
  link_told: 'Con un pedido real, este enlace lo abre en Seller Central.',
  end_title: 'Eso es todo',
  end_text:
    'Nada de esta práctica está en su registro. Con sus propios pedidos, las mismas señales le esperan en Gestión de pedidos.',
  again: 'Practicar otra vez',
  about: 'Qué hace CR Guard y qué no hace nunca',
  list_label: 'Pedidos inventados',
  form_label: 'Cancelar pedido, inventado',
  form_reason: 'Motivo de la cancelación',
  form_choose: 'Elija un motivo',
  form_submit: 'Enviar',
  form_submitted: 'Enviado solo en la práctica',
  box_label: 'Mensaje al comprador, inventado',
  popup_label: 'La ventana emergente, inventada',
};
