import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'CR Guard está instalado',
  lead: 'Qué hace, qué no hace nunca y cómo puede comprobarlo.',
  does_title: 'Qué hace',
  does_marks:
    'En Gestión de pedidos señala qué pedidos pide cancelar el comprador y cuáles están a punto de pasar su fecha límite de envío.',
  does_cancel:
    'Cuando cancela, le muestra el motivo verdadero y su efecto en la ratio de cancelaciones antes de enviar.',
  never_title: 'Qué no hace nunca',
  never_network: 'No envía nada a nadie. No tiene servidor y nunca le pide sus datos de acceso.',
  never_submit: 'Nunca pulsa Enviar ni Confirmar. Eso le corresponde a usted.',
  never_personal: 'No guarda nombres, direcciones, teléfonos, correos ni mensajes de los compradores.',
  check: 'Compruébelo:',
  check_network_chromium:
    'en la lista de extensiones del navegador, active el modo de desarrollador, abra «service worker» en CR Guard y elija Red. La lista sigue vacía mientras trabaja.',
  check_network_firefox:
    'abra about:debugging, elija Este Firefox, luego Inspeccionar en CR Guard y después Red. La lista sigue vacía mientras trabaja.',
  check_submit: 'practique primero. Ni allí ni en Seller Central ocurre nada hasta que usted pulsa.',
  check_personal: 'los ajustes dicen qué se guarda, y lo borran cuando usted quiera.',
  privacy_link: 'Ajustes de privacidad',
  permissions_title: 'Todo lo que el navegador le permite',
  permissions_lead: 'Leído ahora mismo del manifiesto de CR Guard. No hay nada más.',
  permission_storage: 'guardar los ajustes y el registro de pedidos en este navegador',
  permission_unlimited_storage: 'conservar ese registro aunque falte espacio en el disco',
  permission_alarms: 'activarse para los recordatorios y para quitar pedidos antiguos',
  permission_notifications: 'mostrar recordatorios; solo se pide si usted los activa',
  permission_sites:
    'ver y señalar las páginas de pedidos, mensajes y Estado de la cuenta en {hosts} direcciones de Seller Central',
  start_title: 'Dos formas de empezar',
  practise: 'Practicar dos minutos',
  practise_hint: 'Con pedidos inventados, sin iniciar sesión. No se guarda nada.',
  open_orders: 'Abrir Gestión de pedidos',
  open_hint: 'Las señales aparecen junto con la página.',
  marketplace: 'Marketplace',
};
