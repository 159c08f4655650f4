import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Prática',
  made_up: 'Todos os pedidos aqui são inventados. Nada é guardado nem enviado.',
  leave: 'Sair da prática',
  progress: 'Passo {step} de {steps}',
  back: 'Voltar',
  next: 'Avançar',
  finish: 'Concluir',
  marks_title: 'Marcas em Gerenciar pedidos',
  marks_task:
    'Três destes cinco pedidos precisam da sua atenção. *Aperte a primeira contagem da barra* para ver só a solicitação do comprador.',
  marks_done:
    'Os outros pedidos estão ocultos; aperte de novo para vê-los. Cada marca diz o que há, quanto tempo resta e o que fazer.',
  formal_title: 'O comprador pediu para cancelar',
  formal_task:
    'O comprador pediu pela página do pedido, então o motivo verdadeiro já está definido. *Aperte “{submit}”.*',
  formal_done:
    'Cancelado a pedido do comprador, não conta: sua taxa continua em {rate}. No Seller Central também, só você envia.',
  stock_title: 'Sem estoque',
  stock_task:
    'Ninguém pediu este cancelamento, então nenhum motivo está definido. *Informe a causa: aperte “{because}”.*',
  stock_done:
    'O motivo verdadeiro está definido, e você vê o custo antes de enviar: sua taxa passa de {before} a {after}.',
  counts_done: 'Com este motivo, conta: sua taxa passa de {before} a {after}.',
  reply_title: 'Uma resposta ao comprador',
  reply_task: 'O pedido está cancelado, e o comprador precisa saber. *Aperte “{reply}”* para pôr esse texto na caixa.',
  reply_done:
    'O texto está na caixa para você ler e enviar. Digite um telefone nele: isso é contra as regras da Amazon, e você é avisado na hora.',
  popup_title: 'A janela da barra',
  popup_task:
    'Ela se abre pela barra do navegador. A causa de dois cancelamentos é desconhecida. Um foi pedido do comprador: *aperte “{buyers}” nele.*',
  popup_done: 'A taxa agora é {rate}, e no máximo {high}. Quanto mais causas se conhecem, mais segura é a taxa.',
  link_told: 'Com um pedido real, este link o abre no Seller Central.',
  end_title: 'É só isso',
  end_text:
    'Nada desta prática está no seu registro. Com os seus pedidos, as mesmas marcas esperam em Gerenciar pedidos.',
  again: 'Praticar de novo',
  about: 'O que o CR Guard faz e nunca faz',
  list_label: 'Pedidos inventados',
  form_label: 'Cancelar pedido, inventado',
  form_reason: 'Motivo do cancelamento',
  form_choose: 'Escolha um motivo',
  form_submit: 'Enviar',
  form_submitted: 'Enviado só na prática',
  box_label: 'Mensagem ao comprador, inventada',
  popup_label: 'A janela da barra, inventada',
};
