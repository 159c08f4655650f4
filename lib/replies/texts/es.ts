import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Hola:\n\n${body}\n\nUn cordial saludo\n{signature}`;

/** Addressed as "usted", which fits Spain, Mexico and the USA. Steps: policy C3, H. */
export const es: BuiltInTexts = {
  'use-official-request': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. Con gusto nos ocuparemos de la cancelación; Amazon solo necesita que usted la solicite antes en su cuenta.

Abra «Mi cuenta» > «Mis pedidos» y elija en este pedido «Solicitar cancelación» (poco después de la compra se llama «Cancelar productos»). Amazon nos hará llegar su solicitud y la tramitaremos, siempre que el paquete no haya salido todavía.`,
  ),
  'on-its-way-return': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. El paquete ya está en camino, por lo que lamentablemente la cancelación ya no es posible.

Si no desea quedarse con el pedido, puede rechazar la entrega o devolver el paquete, una vez recibido, desde «Mi cuenta» > «Mis pedidos». Recibirá el reembolso en cuanto la devolución llegue a nuestras manos.`,
  ),
  'label-cannot-cancel': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. La etiqueta de envío ya está hecha y el paquete se está preparando para su salida; en este punto lamentablemente la cancelación no es posible.

Si no desea quedarse con el pedido, puede devolverlo, una vez recibido, desde «Mi cuenta» > «Mis pedidos». Recibirá el reembolso en cuanto la devolución llegue a nuestras manos.`,
  ),
  'confirmed-refund': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. El envío ya está confirmado en Amazon, por lo que la cancelación ya no es posible. Sin embargo, el paquete sigue con nosotros y no lo enviaremos.

En su lugar le reembolsaremos el importe completo en la forma de pago utilizada. No tiene que hacer nada más.`,
  ),
  'cancelled-as-requested': letter(
    `Tal como nos pidió, hemos cancelado el pedido {orderId}. Amazon le ha enviado una confirmación.

Si ya se le había cobrado el pedido, el importe se le devolverá en la forma de pago utilizada. No tiene que hacer nada más.`,
  ),
  'out-of-stock-notice': letter(
    `Lo sentimos mucho: al preparar el pedido {orderId} hemos comprobado que el artículo está agotado. No podemos entregarlo y hemos tenido que cancelar el pedido por nuestra parte.

Si ya se le había cobrado algo, el importe completo se le devolverá en la forma de pago utilizada. Usted no tiene que hacer nada. Le pedimos disculpas por las molestias.`,
  ),
  'address-check': letter(
    `Estamos preparando el pedido {orderId}, pero no se puede entregar en la dirección tal como está indicada.

¿Podría revisar la dirección de entrega de este pedido (nombre, calle, número, código postal y ciudad) y decirnos, en respuesta a este mensaje, qué falta? Lo enviaremos en cuanto tengamos su respuesta.`,
  ),
  'late-new-date': letter(
    `Lo sentimos: el pedido {orderId} saldrá más tarde de lo previsto. Íbamos a enviarlo a más tardar el {shipBy}; ahora el paquete se enviará a más tardar el {newDate}.

Usted no tiene que hacer nada. Si tiene alguna pregunta sobre la entrega, responda simplemente a este mensaje.`,
  ),
  'pending-nothing-charged': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. Amazon aún no ha confirmado el pago, por lo que el pedido sigue pendiente. Hasta ahora no se le ha cobrado nada y no se enviará nada antes de que el pago esté confirmado.

Mientras un pedido está pendiente no podemos modificarlo. Si tiene alguna pregunta sobre el pago, el servicio de atención al cliente de Amazon le ayudará con gusto.`,
  ),
  'early-self-cancel': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. Como es muy reciente, todavía puede cancelarlo usted mismo hasta las {cancelUntil}.

Abra «Mi cuenta» > «Mis pedidos» y elija en este pedido «Cancelar productos». Después de esa hora encontrará en el mismo lugar «Solicitar cancelación»; Amazon nos hará llegar su solicitud y la tramitaremos.`,
  ),
  'order-again': letter(
    `Lo sentimos: hemos cancelado por error el pedido {orderId}. Lamentablemente, Amazon no permite deshacer una cancelación.

Si ya se le había cobrado algo, el importe completo se le devolverá en la forma de pago utilizada. Si todavía desea el artículo, puede hacer un nuevo pedido. Le pedimos disculpas por las molestias.`,
  ),
  'sfp-address-contact-amazon': letter(
    `Gracias por su mensaje sobre el pedido {orderId}. Es un pedido Prime y nosotros no podemos cambiar su dirección de entrega.

Póngase en contacto con el servicio de atención al cliente de Amazon para indicar la nueva dirección; le dirán qué es posible en este pedido.`,
  ),
};
