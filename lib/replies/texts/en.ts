import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Hello,\n\n${body}\n\nKind regards\n{signature}`;

/** Spelled alike on both sides of the Atlantic: "cancellation" is, "canceled" is not. Steps: policy C3, H. */
export const en: BuiltInTexts = {
  'use-official-request': letter(
    `Thank you for your message about order {orderId}. We are glad to help with the cancellation; Amazon only needs your request in your account first.

Please open Your Account > Your Orders, find this order and choose “Request cancellation” (shortly after the purchase it is called “Cancel items”). We then receive your request from Amazon and take care of it, as long as the parcel has not left us.`,
  ),
  'on-its-way-return': letter(
    `Thank you for your message about order {orderId}. The parcel is already on its way to you, so a cancellation is no longer possible.

If you do not want to keep the order, you can refuse the delivery, or return the parcel through Your Account > Your Orders once it has arrived. You will receive your refund after the return has reached us.`,
  ),
  'label-cannot-cancel': letter(
    `Thank you for your message about order {orderId}. The shipping label has already been made and the parcel is being made ready to go, so a cancellation is not possible at this stage.

If you do not want to keep the order, you can return it through Your Account > Your Orders once it has arrived. You will receive your refund after the return has reached us.`,
  ),
  'confirmed-refund': letter(
    `Thank you for your message about order {orderId}. Its shipment has already been confirmed to Amazon, so a cancellation is no longer possible. The parcel is still with us, however, and we will not send it.

We will refund the order in full instead, to the payment method that you used. There is nothing else for you to do.`,
  ),
  'cancelled-as-requested': letter(
    `As you asked, we have carried out the cancellation of order {orderId}. Amazon has sent you a confirmation.

If you were charged for the order, the amount will be returned to the payment method that you used. There is nothing else for you to do.`,
  ),
  'out-of-stock-notice': letter(
    `We are very sorry: when we prepared order {orderId}, we found that the item is out of stock. We cannot deliver it and have therefore had to end the order on our side.

If you were charged, the full amount will be returned to the payment method that you used. There is nothing for you to do. Please accept our apologies for the inconvenience.`,
  ),
  'address-check': letter(
    `We are preparing order {orderId}, but it cannot be delivered to the address as it stands.

Could you please check the delivery address of this order (name, street, house number, postal code and city) and tell us by answering this message what is missing? We will ship as soon as we have your answer.`,
  ),
  'late-new-date': letter(
    `We are sorry: order {orderId} will leave us later than planned. We had meant to ship it by {shipBy}; the parcel will now be shipped by {newDate}.

There is nothing for you to do. If you have a question about the delivery, please simply answer this message.`,
  ),
  'pending-nothing-charged': letter(
    `Thank you for your message about order {orderId}. Amazon has not confirmed its payment yet, so the order is still pending. Nothing has been charged so far, and nothing will be shipped before the payment is confirmed.

While an order is pending, we cannot change it. If you have a question about the payment, Amazon customer service will be glad to help you.`,
  ),
  'early-self-cancel': letter(
    `Thank you for your message about order {orderId}. As the order is quite new, you can carry out the cancellation yourself until {cancelUntil}.

Please open Your Account > Your Orders, find this order and choose “Cancel items”. After that time you will find “Request cancellation” in the same place; we then receive your request from Amazon and take care of it.`,
  ),
  'order-again': letter(
    `We are sorry: we have ended order {orderId} by mistake. Unfortunately, Amazon does not let us undo a cancellation.

If you were charged, the full amount will be returned to the payment method that you used. If you still want the item, you are welcome to place a new order. Please accept our apologies for the inconvenience.`,
  ),
  'sfp-address-contact-amazon': letter(
    `Thank you for your message about order {orderId}. It is a Prime order, and we are not able to change its delivery address ourselves.

Please contact Amazon customer service about the new address; they can tell you what is possible for this order.`,
  ),
};
