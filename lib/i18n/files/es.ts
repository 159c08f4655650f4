import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Importar archivos',
  intro:
    'Lee los informes que descarga de Seller Central: pedidos no enviados, informes de pedidos, todos los pedidos, el informe de cancelaciones y JSON de la Orders API. Los archivos no salen de este ordenador; no se guardan los nombres, direcciones ni mensajes que contengan.',
  choose: 'Elegir archivos',
  drop: 'o suéltelos en cualquier lugar de esta página',
  drop_now: 'Suelte los archivos para leerlos',
  reading: 'Leyendo {name}…',
  stop: 'Detener',

  unshipped_orders: 'Pedidos no enviados',
  order_report: 'Informe de pedidos',
  all_orders: 'Todos los pedidos',
  cancellation_report: 'Informe de cancelaciones',
  orders_api: 'Orders API (JSON)',
  unrecognised: 'No reconocido',

  rows: { one: '{count} fila', many: '{count} de filas', other: '{count} filas' },
  orders: { one: '{count} pedido', many: '{count} de pedidos', other: '{count} pedidos' },
  repairs: {
    one: '{count} fila corregida',
    many: '{count} de filas corregidas',
    other: '{count} filas corregidas',
  },
  problems: {
    one: '{count} fila rechazada',
    many: '{count} de filas rechazadas',
    other: '{count} filas rechazadas',
  },
  none_changed: 'No había nada nuevo.',
  changed: {
    one: '{count} pedido es nuevo o ha cambiado.',
    many: '{count} de pedidos son nuevos o han cambiado.',
    other: '{count} pedidos son nuevos o han cambiado.',
  },
  recorded_for: 'Registrado para {scopes}, situación: {moment}.',
  covers: '{marketplace}: se conocen todos los pedidos del {first} al {last}.',
  covers_day: '{marketplace}: se conocen todos los pedidos del {first}.',
  covers_none: 'No añade ningún día completo a la cobertura.',
  covers_refused: 'Como se rechazaron filas, ningún día cuenta como cubierto.',

  encoding: 'Leído como',
  encoding_hint: '¿Caracteres erróneos en sus SKU? Elija otra codificación; el archivo se lee de nuevo.',
  asks: 'Este archivo no dice a dónde pertenecen sus pedidos. Todavía no se ha registrado nada.',
  account: 'Cuenta',
  nameless: '(nombre desconocido)',
  marketplace: 'Marketplace',
  choose_one: 'Elija…',
  record: 'Registrar',

  no_request_column:
    'A este informe le falta la columna «is-buyer-requested-cancellation», así que no puede mostrar qué compradores pidieron cancelar. Actívela en Seller Central: Order Reports > Add or remove order report columns > Buyer Requested Cancel.',
  stopped_none: 'Detenido. No se ha registrado nada de este archivo.',
  stopped_some:
    'Detenido. Los primeros {orders} están registrados por completo, hasta la línea {line}; nada después. Importe de nuevo el archivo para registrar el resto.',
  failed_full: 'El disco está lleno o el navegador no concede más espacio a la extensión.',
  failed: 'No se pudo escribir en el registro.',
  unreadable_file:
    'El navegador ya no puede leer este archivo: se modificó, se movió o se eliminó. Lo que ya se había escrito completo se conserva; elija de nuevo el archivo.',

  notes: 'Lo corregido, omitido o rechazado',
  lines: 'Líneas {first} a {last}',
  line: 'Línea {line}',
  places: 'Entradas {first} a {last}',
  place: 'Entrada {line}',
  more: 'y {count} más',
  note: '{done}: {why}',
  save_list: 'Guardar lista',
  repaired: 'corregido',
  skipped: 'omitido',
  refused: 'rechazado',
  short_row: 'faltan las últimas celdas y se tomaron por vacías',
  rejoined: 'la fila estaba partida en varias líneas y se unió',
  unreadable: 'un valor no se pudo leer y se omitió: {column}',
  continuation: 'continuación de la fila anterior',
  header_again: 'el encabezado otra vez',
  other_marketplace: 'no se vendió en un marketplace de Amazon que CR Guard conozca',
  no_order_id: 'sin número de pedido de Amazon',
  long_row: 'más celdas que el encabezado, por lo que ningún valor es seguro',
  no_verdict: 'no dice si la cancelación cuenta',
  not_json: 'no es JSON',

  looks_empty: 'El archivo está vacío.',
  looks_sign_in_page:
    'Es la página de inicio de sesión de Amazon, guardada en lugar de un informe. Inicie sesión en Seller Central y descárguelo de nuevo.',
  looks_web_page: 'Es una página web, no un informe. Descargue el informe con su propio botón.',
  looks_excel:
    'Es un libro de Excel. Guarde su hoja como texto (delimitado por tabulaciones) o CSV, o descargue de nuevo el informe.',
  looks_zip: 'Es un archivo zip. Descomprímalo y elija el informe que contiene.',
  looks_compressed: 'Es un archivo comprimido. Descomprímalo y elija el informe que contiene.',
  looks_pdf: 'Es un PDF.',
  looks_picture: 'Es una imagen.',
  looks_settlement_report: 'Es un informe de liquidación: pagos, no pedidos. Elija un informe de pedidos.',
  looks_cancellation_file: 'Es un archivo para cancelar pedidos, destinado a subirse a Amazon.',
  looks_xml: 'Es un archivo XML. Descargue el informe como texto.',
  looks_other_json: 'Es JSON, pero no una respuesta completa de la Orders API.',
  looks_large_json: 'Este archivo JSON es demasiado grande para leerlo de una vez. Divídalo.',
  looks_other_table: 'Es una tabla, pero no uno de los informes citados: faltan sus columnas.',
  looks_text: 'Es texto sin el encabezado de un informe.',
  looks_binary: 'No es un archivo de texto o usa otra codificación: pruebe otra arriba.',
};
