import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Diagnóstico',
  offer: 'Leitura errada? Criar diagnóstico',
  intro:
    'Se o CR Guard ler mal uma página, um diagnóstico mostra aos seus autores como ela é construída. Você vê tudo antes de copiar ou salvar; nada é enviado.',
  holds:
    'Contém nomes de tags, classes e campos de dados, formas, contagens, versões e tempos. Não contém textos nem valores: nenhum número de pedido, nome, endereço ou mensagem.',
  pages: 'Seller Central nas suas abas abertas',
  none: 'Nenhuma página aberta do Seller Central responde. Abra ou recarregue a página e procure de novo.',
  look_again: 'Procurar de novo',
  make: 'Criar diagnóstico',
  manage_orders: 'Gerenciar pedidos',
  order_details: 'Detalhes do pedido',
  cancel_order: 'Cancelar pedido',
  contact_buyer: 'Contatar o comprador',
  inbox: 'Mensagens de compradores',
  account_health: 'Saúde da conta',
  waiting: 'ainda carregando',
  ok: 'lida por inteiro',
  partial: 'lida em parte',
  unreadable: 'não legível',
  signed_out: 'sessão encerrada',
  collecting: 'Examinando como a página é construída…',
  gone: 'A página não responde mais. Recarregue-a e tente de novo.',
  lists_lost: 'Não encontrado: {lists}',
  list_found: '{list}: encontrado pelo caminho {way} de {of}, visto pela última vez em {year}',
  list_from_file: '{list}: encontrado pelo seu arquivo de regras, visto pela última vez em {year}',
  text: 'O diagnóstico completo',
  copy: 'Copiar',
  copied: 'Copiado.',
  not_copied: 'O navegador não permitiu copiar. O texto está selecionado: copie-o pelo teclado.',
  save: 'Salvar como arquivo',
  close: 'Fechar',
};
