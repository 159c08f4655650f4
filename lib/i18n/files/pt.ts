import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Importar arquivos',
  intro:
    'Lê os relatórios baixados do Seller Central: pedidos não enviados, relatórios de pedidos, todos os pedidos, o relatório de cancelamentos e JSON da Orders API. Os arquivos ficam neste computador; nomes, endereços e mensagens contidos neles não são guardados.',
  choose: 'Escolher arquivos',
  drop: 'ou solte-os em qualquer lugar desta página',
  drop_now: 'Solte os arquivos para lê-los',
  reading: 'Lendo {name}…',
  stop: 'Parar',

  unshipped_orders: 'Pedidos não enviados',
  order_report: 'Relatório de pedidos',
  all_orders: 'Todos os pedidos',
  cancellation_report: 'Relatório de cancelamentos',
  orders_api: 'Orders API (JSON)',
  unrecognised: 'Não reconhecido',

  rows: { one: '{count} linha', many: '{count} de linhas', other: '{count} linhas' },
  orders: { one: '{count} pedido', many: '{count} de pedidos', other: '{count} pedidos' },
  repairs: {
    one: '{count} linha corrigida',
    many: '{count} de linhas corrigidas',
    other: '{count} linhas corrigidas',
  },
  problems: {
    one: '{count} linha recusada',
    many: '{count} de linhas recusadas',
    other: '{count} linhas recusadas',
  },
  none_changed: 'Não havia nada de novo nele.',
  changed: {
    one: '{count} pedido é novo ou mudou.',
    many: '{count} de pedidos são novos ou mudaram.',
    other: '{count} pedidos são novos ou mudaram.',
  },
  recorded_for: 'Registrado para {scopes}, situação: {moment}.',
  covers: '{marketplace}: todos os pedidos de {first} a {last} são conhecidos.',
  covers_day: '{marketplace}: todos os pedidos de {first} são conhecidos.',
  covers_none: 'Não acrescenta nenhum dia inteiro à cobertura.',
  covers_refused: 'Como houve linhas recusadas, nenhum dia conta como coberto.',

  encoding: 'Lido como',
  encoding_hint: 'Letras erradas nos seus SKUs? Escolha outra codificação; o arquivo é lido novamente.',
  asks: 'Este arquivo não diz a que lugar pertencem os pedidos. Nada foi registrado ainda.',
  account: 'Conta',
  nameless: '(nome desconhecido)',
  marketplace: 'Marketplace',
  choose_one: 'Escolha…',
  record: 'Registrar',

  no_request_column:
    'Este relatório não tem a coluna “is-buyer-requested-cancellation”, por isso não mostra quais compradores pediram para cancelar. Ative-a no Seller Central: Order Reports > Add or remove order report columns > Buyer Requested Cancel.',
  stopped_none: 'Parado. Nada deste arquivo foi registrado.',
  stopped_some:
    'Parado. Os primeiros {orders} estão registrados por inteiro, até a linha {line}; nada depois dela. Importe o arquivo novamente para registrar o resto.',
  failed_full: 'O disco está cheio ou o navegador não dá mais espaço à extensão.',
  failed: 'Não foi possível gravar no registro.',
  unreadable_file:
    'O navegador não consegue mais ler este arquivo: foi alterado, movido ou removido. O que já tinha sido gravado por inteiro permanece; escolha o arquivo novamente.',

  notes: 'O que foi corrigido, ignorado ou recusado',
  lines: 'Linhas {first} a {last}',
  line: 'Linha {line}',
  places: 'Entradas {first} a {last}',
  place: 'Entrada {line}',
  more: 'e mais {count}',
  note: '{done}: {why}',
  save_list: 'Salvar lista',
  repaired: 'corrigido',
  skipped: 'ignorado',
  refused: 'recusado',
  short_row: 'faltam as últimas células, tomadas por vazias',
  rejoined: 'a linha estava quebrada em várias e foi unida',
  unreadable: 'um valor não pôde ser lido e foi omitido: {column}',
  continuation: 'continuação da linha anterior',
  header_again: 'o cabeçalho de novo',
  other_marketplace: 'não foi vendido em um marketplace da Amazon que o CR Guard conheça',
  no_order_id: 'sem número de pedido da Amazon',
  long_row: 'mais células que o cabeçalho, portanto nenhum valor é certo',
  no_verdict: 'não diz se o cancelamento conta',
  not_json: 'não é JSON',

  looks_empty: 'O arquivo está vazio.',
  looks_sign_in_page:
    'Esta é a página de login da Amazon, salva no lugar de um relatório. Entre no Seller Central e baixe-o novamente.',
  looks_web_page: 'Esta é uma página da web, não um relatório. Baixe o relatório pelo próprio botão.',
  looks_excel:
    'Esta é uma pasta de trabalho do Excel. Salve a planilha como texto (separado por tabulações) ou CSV, ou baixe o relatório novamente.',
  looks_zip: 'Este é um arquivo zip. Descompacte-o e escolha o relatório que está dentro.',
  looks_compressed: 'Este é um arquivo compactado. Descompacte-o e escolha o relatório que está dentro.',
  looks_pdf: 'Este é um PDF.',
  looks_picture: 'Esta é uma imagem.',
  looks_settlement_report:
    'Este é um relatório de liquidação: pagamentos, não pedidos. Escolha um relatório de pedidos.',
  looks_cancellation_file: 'Este é um arquivo para cancelar pedidos, feito para ser enviado à Amazon.',
  looks_xml: 'Este é um arquivo XML. Baixe o relatório como texto.',
  looks_other_json: 'Isto é JSON, mas não uma resposta completa da Orders API.',
  looks_large_json: 'Este arquivo JSON é grande demais para ser lido de uma vez. Divida-o.',
  looks_other_table: 'Isto é uma tabela, mas nenhum dos relatórios citados: faltam as colunas deles.',
  looks_text: 'Isto é texto sem o cabeçalho de um relatório.',
  looks_binary: 'Isto não é um arquivo de texto ou usa outra codificação: tente outra acima.',
};
