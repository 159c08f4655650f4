import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Ajustes de CR Guard',
  saved: 'Guardado',
  not_saved: 'No guardado: {problem}',
  no_answer: 'La extensión no responde. Vuelva a cargar esta página.',
  damaged: 'Algunos ajustes guardados no se pudieron leer; en su lugar valen los habituales: {fields}',
  loading: 'Leyendo los ajustes…',

  search: 'Buscar en los ajustes',
  search_found: 'Encontrados: {count}',
  search_none: 'Ningún ajuste dice «{query}».',
  search_all: 'Mostrar todos los ajustes',

  contents: 'Secciones',
  general: 'General',
  ui_language: 'Idioma',
  ui_language_hint:
    'Para todo lo que dice CR Guard. Las páginas de Seller Central abiertas cambian al momento; la página de cancelación, la próxima vez que se abra.',
  browser_language: 'El del navegador',
  warning_hours: 'Vence pronto',
  warning_hours_hint: 'Un pedido vence pronto cuando faltan como máximo estas horas para su fecha límite de envío.',
  hours: 'horas',
  hold_contradictions: 'Retener una vez un motivo falso',
  hold_contradictions_hint:
    'En la página de cancelación, un motivo que contradice el registro debe enviarse una segunda vez. Si se desactiva, CR Guard solo avisa.',
  read_page_json: 'Leer los datos de la propia página',
  read_page_json_hint:
    'CR Guard ve una copia de lo que carga la página de Seller Central: fechas exactas, solicitudes por producto. Si se desactiva, lee solo la página visible. Al activarlo, surte efecto cuando se recarga la pestaña.',

  rates: 'Ratios y reglas',
  percent: '%',
  back_to_default: 'Volver al valor de Amazon',

  reminders: 'Recordatorios',
  reminders_on: 'Avisarme',
  reminders_on_hint:
    'Una notificación del navegador antes de que un pedido pase su fecha límite de envío o Amazon pueda cancelarlo. Cada una, como máximo una vez por pedido. El navegador pide antes su permiso.',
  permission_refused: 'El navegador no concedió el permiso, así que no se pueden mostrar recordatorios.',
  ship_by_hours: 'Antes de la fecha de envío',
  ship_by_hours_hint: 'Horas, separadas por comas. Solo se muestra el más urgente.',
  act_by_hours: 'Antes de que Amazon cancele',
  act_by_hours_hint: 'Un aviso por cada pedido atrasado: confirme su envío antes de que Amazon lo cancele.',
  quiet_on: 'Horas de silencio',
  quiet_on_hint:
    'Sin recordatorios en estas horas del reloj de su ordenador, salvo los de 4 horas o menos antes de la fecha límite de envío.',
  from: 'de',
  to: 'a',

  privacy: 'Privacidad',
  retention_days: 'Conservar los pedidos',
  retention_days_hint: 'Desde la última vez que se vio un pedido; los más antiguos se eliminan.',
  days: 'días',
  kept_title: 'Ahora en este ordenador',
  kept_count: 'Cuántos',
  kept_oldest: 'Más antiguo',
  kept_orders: 'Pedidos',
  kept_evidence: 'Pruebas de cancelaciones',
  kept_listReadings: 'Listas leídas',
  kept_officialFigures: 'Ratios de la propia Amazon',
  kept_counters: 'Sumas por día',
  kept_scopes: 'Tiendas',
  kept_damaged: 'Entradas dañadas',
  kept_files: 'Archivos importados, que nunca se guardan',
  kept_settings: 'Ajustes que usted cambió',
  kept_templates: 'Plantillas propias',
  kept_failed: 'No se pudo contar: {problem}',
  space: 'Unos {size} en total, según la estimación del navegador.',
  to_backup: 'Guardar una copia o borrarlo',
  kept: 'Se guarda, solo en este navegador: números de pedido, SKU, fechas, estados, solicitudes de cancelación de los compradores con sus motivos y las ratios de la propia Amazon.',
  not_kept:
    'Nunca se guarda: nombres, direcciones, teléfonos, direcciones de correo ni mensajes. CR Guard no se conecta con nadie; su manifiesto prohíbe toda conexión.',

  not_a_number: 'se necesita un número entero',
  not_hours: 'se necesitan números enteros separados por comas, como 24, 12, 4',
  not_a_percent: 'se necesita un número mayor que 0 y menor que 100',
  out_of_range: 'debe estar entre {least} y {most}',
};
