import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Configurações do CR Guard',
  saved: 'Salvo',
  not_saved: 'Não salvo: {problem}',
  no_answer: 'A extensão não responde. Recarregue esta página.',
  damaged: 'Algumas configurações salvas não puderam ser lidas; valem as habituais: {fields}',
  loading: 'Lendo as configurações…',

  search: 'Buscar nas configurações',
  search_found: 'Encontrados: {count}',
  search_none: 'Nenhuma configuração contém “{query}”.',
  search_all: 'Mostrar todas as configurações',

  contents: 'Seções',
  general: 'Geral',
  ui_language: 'Idioma',
  ui_language_hint:
    'Para tudo o que o CR Guard diz. As páginas abertas do Seller Central mudam na hora; a de cancelamento, quando for aberta de novo.',
  browser_language: 'O do navegador',
  warning_hours: 'Vence logo',
  warning_hours_hint: 'Um pedido vence logo quando faltam no máximo estas horas para a data limite de envio.',
  hours: 'horas',
  hold_contradictions: 'Reter uma vez um motivo falso',
  hold_contradictions_hint:
    'Na página de cancelamento, um motivo que contradiz o registro precisa ser enviado uma segunda vez. Desativado, o CR Guard só avisa.',
  read_page_json: 'Ler os dados da própria página',
  read_page_json_hint:
    'O CR Guard vê uma cópia do que a página do Seller Central carrega: datas exatas, solicitações por item. Desativado, lê só a página visível. Ao ativar, passa a valer quando a aba for recarregada.',

  rates: 'Taxas e regras',
  percent: '%',
  back_to_default: 'Voltar ao valor da Amazon',

  reminders: 'Lembretes',
  reminders_on: 'Lembrar',
  reminders_on_hint:
    'Uma notificação do navegador antes que um pedido perca a data limite de envio ou possa ser cancelado pela Amazon. Cada uma no máximo uma vez por pedido. O navegador pede antes a sua permissão.',
  permission_refused: 'O navegador não deu a permissão, por isso nenhum lembrete pode ser mostrado.',
  ship_by_hours: 'Antes da data de envio',
  ship_by_hours_hint: 'Horas, separadas por vírgulas. Só o mais urgente é mostrado.',
  act_by_hours: 'Antes que a Amazon cancele',
  act_by_hours_hint: 'Um lembrete para cada pedido atrasado: confirme o envio antes que a Amazon o cancele.',
  quiet_on: 'Horas de silêncio',
  quiet_on_hint:
    'Nenhum lembrete nestas horas do relógio do seu computador, exceto os de 4 horas ou menos antes da data limite de envio.',
  from: 'das',
  to: 'às',

  privacy: 'Privacidade',
  retention_days: 'Manter os pedidos',
  retention_days_hint: 'A contar da última vez em que um pedido foi visto; os mais antigos são removidos.',
  days: 'dias',
  kept_title: 'Agora neste computador',
  kept_count: 'Quantos',
  kept_oldest: 'Mais antigo',
  kept_orders: 'Pedidos',
  kept_evidence: 'Provas de cancelamentos',
  kept_listReadings: 'Listas lidas',
  kept_officialFigures: 'Taxas da própria Amazon',
  kept_counters: 'Somas por dia',
  kept_scopes: 'Lojas',
  kept_damaged: 'Entradas danificadas',
  kept_files: 'Arquivos importados, que nunca são guardados',
  kept_settings: 'Configurações alteradas',
  kept_templates: 'Modelos próprios',
  kept_failed: 'Não foi possível contar: {problem}',
  space: 'Cerca de {size} no total, segundo a estimativa do navegador.',
  to_backup: 'Salvar uma cópia ou apagar tudo',
  kept: 'Guardados, só neste navegador: números de pedido, SKUs, datas, status, solicitações de cancelamento dos compradores com os motivos e as taxas da própria Amazon.',
  not_kept:
    'Nunca guardados: nomes, endereços, telefones, e-mails e mensagens. O CR Guard não se conecta a ninguém; o manifesto dele proíbe qualquer conexão.',

  not_a_number: 'é necessário um número inteiro',
  not_hours: 'são necessários números inteiros separados por vírgulas, como 24, 12, 4',
  not_a_percent: 'é necessário um número acima de 0 e abaixo de 100',
  out_of_range: 'deve ficar entre {least} e {most}',
};
