import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  label: 'CR Guard: cancelar este pedido',
  reading: 'Lendo o pedido…',
  unreadable: 'O CR Guard não encontrou o motivo nesta página: nada é preenchido nem retido aqui.',
  record_silent: 'O registro não responde: faltam aqui a taxa e o que foi visto antes.',

  buyer_requested: 'O comprador pediu para cancelar: não conta',
  buyer_requested_items: 'O comprador pediu para cancelar {asked} de {items} itens: estes não contam',
  message_only: 'O comprador pediu só por mensagem: cancelar conta',
  seller_fault: 'Nenhuma solicitação vista: cancelar conta',
  rate_effect_unknown: 'Não se sabe se cancelar conta',
  unknown_status: 'Não se sabe se este pedido pode ser cancelado',
  unknown_request: 'Não se sabe se o comprador pediu para cancelar',
  unknown_marketplace: 'Não se sabe quais regras de marketplace valem',
  cannot_amazon_fulfilled: 'Este pedido é enviado pela Amazon',
  cannot_canceled: 'Este pedido está cancelado',
  cannot_shipped: 'Enviado: não pode mais ser cancelado',
  cannot_confirmed: 'Confirmado: não pode mais ser cancelado',
  cannot_pending: 'Pendente: só o comprador ou a Amazon pode cancelar',
  cannot_handed_over: 'Já na transportadora: não convém cancelar agora',
  cannot_label_bought: 'Etiqueta comprada: não convém cancelar agora',

  step_say_why: 'Informe a causa, e o motivo verdadeiro é escolhido.',
  step_send_to_formal_request:
    'Antes, peça ao comprador que solicite o cancelamento na lista de pedidos dele: cancelado assim, não conta.',
  step_buyer_cancels_alone: 'O próprio comprador ainda pode cancelar, até {time}.',
  step_check_address: 'Antes, peça ao comprador que confira o endereço.',
  step_send_to_amazon: 'Antes, encaminhe o comprador ao atendimento ao cliente da Amazon, que pode mudar o endereço.',
  step_wait_for_payment: 'Não envie ainda: espere a Amazon confirmar o pagamento.',
  step_refuse_or_return: 'Peça ao comprador que recuse ou devolva; depois, reembolse.',
  step_confirm_then_return: 'Confirme o envio e explique ao comprador como devolver.',
  step_ship_then_return: 'Envie e explique ao comprador como devolver.',
  step_refund_and_keep: 'Fique com o pacote e reembolse o pedido.',
  step_leave_to_amazon: 'Deixe o cancelamento com a Amazon: fica fora da sua taxa.',
  step_nothing_left: 'Não há mais nada a fazer aqui.',
  step_order_again: 'Não é possível desfazer: o comprador pode pedir de novo.',
  step_read_order: 'Abra uma vez os detalhes do pedido e volte aqui.',
  reply: 'Resposta: “{name}”.',
  reply_after: 'Depois de cancelado, responda: “{name}”.',

  reason_pending: 'Definindo *{reason}* assim que a página estiver pronta…',
  reason_set: 'Motivo definido: *{reason}*. Confira e confirme o cancelamento.',
  reason_set_items: 'Motivo definido: *{reason}*, só para os itens solicitados. Confira e confirme o cancelamento.',
  reason_theirs: 'O motivo fica como você escolheu. O verdadeiro é *{reason}*.',
  reason_by_hand: 'Escolha você *{reason}*: o CR Guard não conseguiu defini-lo nesta página.',
  items_by_hand:
    'Escolha você só os itens solicitados e *{reason}*: o CR Guard não conseguiu escolhê-los nesta página.',
  restocked: 'A quantidade volta para o seu estoque.',
  not_restocked: 'A quantidade não volta para o seu estoque.',

  of: '{numerator} de {denominator}',
  of_percent: '{numerator} de {denominator}: {percent}',
  no_orders: 'nenhum pedido',
  rate_would: '{before} passaria a {after}, limite {target}',
  rate_exempt: '{before} passa a {after}, limite {target}',
  rate_breach: 'no limite ou acima',
  rate_estimate: 'Estimativa, {covered} de {days} dias vistos',

  because: 'Por que cancelar?',
  because_out_of_stock: 'Sem estoque',
  because_price_error: 'Preço errado',
  because_address: 'Endereço',
  because_exchange: 'Troca',
  because_other: 'Outro',
  asked_by_message: 'O comprador pediu por mensagem',

  warn_untrue:
    'O comprador não pediu formalmente para cancelar tudo o que está escolhido: “{reason}” não é verdade aqui, e conta.',
  warn_ignored: 'O comprador pediu para cancelar: este motivo pode contar, “{reason}” não conta.',
  held: 'Cancelamento não enviado. Pressione de novo só se for isso mesmo.',
  warn_second_in_a_row:
    'O último pedido de {sku} também foi cancelado ({order}): dois cancelamentos seguidos podem desativar a oferta.',
  warn_fee: 'A Amazon pode cobrar uma tarifa por isso.',
  warn_fee_percent: 'A Amazon cobra por isso {percent}% da comissão de venda.',
  warn_partial_quantity: {
    one: 'De um item resta só {count} unidade.',
    many: 'De um item restam só {count} de unidades.',
    other: 'De um item restam só {count} unidades.',
  },
  warn_quantity_left:
    'O formulário não indica o máximo de uma quantidade: ela fica como está. Confira-a antes de confirmar o cancelamento.',
  warn_rest_counts: 'Cancelar os outros itens conta.',
  warn_requested_item_shipped: 'Um item solicitado já foi enviado: só pode ser devolvido.',
  warn_status_unknown: 'Não foi lido se o pedido ainda não foi enviado.',
  warn_old_reading: 'A última busca por uma solicitação foi em {day}: veja antes o pedido de novo.',
  warn_no_cancel_action: 'Os dados do Seller Central não oferecem nenhum modo de cancelar este pedido.',
  warn_reason_not_offered: 'Os dados do Seller Central não oferecem este motivo aqui.',
  warn_replacement: 'Nenhuma fonte diz se cancelar uma substituição conta.',

  memo: 'Cancelado a pedido do comprador; solicitação vista no Seller Central: {moment} ({source}).',
  memo_reason:
    'Cancelado a pedido do comprador; solicitação vista no Seller Central: {moment} ({source}). Motivo do comprador: {reason}',
  source_json: 'dados do pedido',
  source_page: 'página do pedido',
  source_file: 'relatório de pedidos',
};
