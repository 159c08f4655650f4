import type { CancelWords } from './cancel-words.ts';

const cancel =
  '(cancel(e|em|ar|a|es)|anul(e|ar)|solicit(e|ar|a) (o )?(cancelamento|anulacao)|(pedido|solicitacao) de cancelamento|cancelamento)';

export const pt: CancelWords = {
  spaced: true,
  stem: 'cancel|anul',
  not: 'nao(?! hesite)|nunca|sem|nenhum*|nem|impossivel|em vez de',
  ours: 'tivemos|informamos|conta que|nota|saiba|compreens*|amazon|aguard*|desculp*|nos',
  asks: [
    '(sugerimos|aconselhamos|mais (rapido|facil|simples)) ~ cancel(ar|e)',
    `(por favor|por gentileza|poderia|poderias|pode|podes|pedimos|solicitamos|gentileza|precisamos|gostariamos|agradec*|favor|recomendamos|melhor|queremos) ~ ${cancel}`,
    `solicite ~ cancelamento`,
    `(clique|selecione|escolha|toque|acesse|aceda) ~ (solicitar (o )?cancelamento|cancelar itens)`,
    `^cancele`,
    `(deve|deveria|tem que|precisa) cancelar`,
  ],
  offers: ['(pode|podera|podes) (* )?cancelar', '(deseja|quer|prefere|quiser|preferir|desejar) (* )?cancelar'],
  cancelling: ['(se|quando|caso) (* )?(* )?(cancelar|cancele|cancelares)', '(por|ao) cancelar', 'pelo cancelamento'],
};
