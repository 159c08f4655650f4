import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Olá,\n\n${body}\n\nAtenciosamente\n{signature}`;

/** In the Portuguese of Brazil, the larger market. How Amazon's pages name the steps was not found; plain words. */
export const pt: BuiltInTexts = {
  'use-official-request': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. Teremos prazer em cuidar do cancelamento; a Amazon só precisa que a solicitação seja feita antes na sua conta.

Por favor, abra na Amazon a lista dos seus pedidos, localize este pedido e solicite ali o cancelamento. Receberemos a sua solicitação pela Amazon e cuidaremos dela, desde que o pacote ainda não tenha sido enviado.`,
  ),
  'on-its-way-return': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. O pacote já está a caminho, por isso infelizmente o cancelamento não é mais possível.

Se não quiser ficar com o pedido, você pode recusar a entrega ou, depois de recebê-lo, devolver o pacote pela lista dos seus pedidos na Amazon. O reembolso será feito assim que a devolução chegar até nós.`,
  ),
  'label-cannot-cancel': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. A etiqueta de envio já foi gerada e o pacote está sendo preparado para o envio; nesta etapa, infelizmente, o cancelamento não é possível.

Se não quiser ficar com o pedido, você pode devolvê-lo depois de recebê-lo, pela lista dos seus pedidos na Amazon. O reembolso será feito assim que a devolução chegar até nós.`,
  ),
  'confirmed-refund': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. O envio já foi confirmado à Amazon, por isso o cancelamento não é mais possível. No entanto, o pacote ainda está conosco e não será enviado.

Em vez disso, reembolsaremos o valor total na forma de pagamento utilizada. Não é preciso fazer mais nada.`,
  ),
  'cancelled-as-requested': letter(
    `Conforme solicitado, cancelamos o pedido {orderId}. A Amazon enviou uma confirmação a você.

Se o pedido já tiver sido cobrado, o valor será devolvido na forma de pagamento utilizada. Não é preciso fazer mais nada.`,
  ),
  'out-of-stock-notice': letter(
    `Sentimos muito: ao preparar o pedido {orderId}, verificamos que o item está esgotado. Não podemos entregá-lo e por isso tivemos de cancelar o pedido da nossa parte.

Se algum valor já tiver sido cobrado, ele será devolvido integralmente na forma de pagamento utilizada. Não é preciso fazer nada. Pedimos desculpas pelo transtorno.`,
  ),
  'address-check': letter(
    `Estamos preparando o pedido {orderId}, mas não é possível entregá-lo no endereço da forma como está indicado.

Por favor, confira o endereço de entrega deste pedido (nome, rua, número, CEP e cidade) e informe, em resposta a esta mensagem, o que está faltando. Enviaremos o pacote assim que tivermos a sua resposta.`,
  ),
  'late-new-date': letter(
    `Sentimos muito: o pedido {orderId} será enviado mais tarde do que o planejado. Pretendíamos enviá-lo até {shipBy}; agora o pacote será enviado até {newDate}.

Não é preciso fazer nada. Se tiver alguma dúvida sobre a entrega, basta responder a esta mensagem.`,
  ),
  'pending-nothing-charged': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. A Amazon ainda não confirmou o pagamento, por isso o pedido continua pendente. Nada foi cobrado até agora e nada será enviado antes da confirmação do pagamento.

Enquanto um pedido está pendente, não podemos alterá-lo. Se tiver alguma dúvida sobre o pagamento, o atendimento ao cliente da Amazon terá prazer em ajudar.`,
  ),
  'early-self-cancel': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. Como o pedido é muito recente, você mesmo ainda pode cancelá-lo até {cancelUntil}.

Por favor, abra na Amazon a lista dos seus pedidos, localize este pedido e cancele ali os itens. Depois desse horário, será possível solicitar o cancelamento no mesmo lugar; receberemos a solicitação pela Amazon e cuidaremos dela.`,
  ),
  'order-again': letter(
    `Sentimos muito: cancelamos o pedido {orderId} por engano. Infelizmente, a Amazon não permite desfazer um cancelamento.

Se algum valor já tiver sido cobrado, ele será devolvido integralmente na forma de pagamento utilizada. Se ainda quiser o item, você pode fazer um novo pedido. Pedimos desculpas pelo engano.`,
  ),
  'sfp-address-contact-amazon': letter(
    `Agradecemos a sua mensagem sobre o pedido {orderId}. Trata-se de um pedido Prime, e nós não podemos alterar o seu endereço de entrega.

Por favor, entre em contato com o atendimento ao cliente da Amazon a respeito do novo endereço; lá será informado o que é possível para este pedido.`,
  ),
};
