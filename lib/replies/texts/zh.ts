import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `您好：\n\n${body}\n\n感谢您的理解，祝您生活愉快。\n{signature}`;

/** Steps: policy C3, M (trade articles). What the button is called just after the purchase was not found; plain words. */
export const zh: BuiltInTexts = {
  'use-official-request': letter(
    `感谢您就订单 {orderId} 与我们联系。我们很乐意为您办理取消，但亚马逊要求您先在自己的账户中提交请求。

请打开“我的账户” > “我的订单”，找到该订单，选择“请求取消”（有些页面显示为“申请取消”）。我们收到亚马逊转来的请求后，只要包裹尚未发出，就会立即为您处理。`,
  ),
  'on-its-way-return': letter(
    `感谢您就订单 {orderId} 与我们联系。很抱歉，包裹已经发出，无法再取消。

如果您不想保留该订单，可以在派送时拒收，或在收到后通过“我的账户” > “我的订单”办理退货。我们收到退货后，会为您退款。`,
  ),
  'label-cannot-cancel': letter(
    `感谢您就订单 {orderId} 与我们联系。很抱歉，该订单的物流标签已经生成，包裹正在准备发出，现阶段无法取消。

如果您不想保留该订单，可以在收到后通过“我的账户” > “我的订单”办理退货。我们收到退货后，会为您退款。`,
  ),
  'confirmed-refund': letter(
    `感谢您就订单 {orderId} 与我们联系。该订单已向亚马逊确认发货，因此无法再取消；不过包裹还在我们这里，我们不会寄出。

我们会将全部款项退回您原来的付款方式，您无需再做任何操作。`,
  ),
  'cancelled-as-requested': letter(
    `我们已按照您的要求取消了订单 {orderId}，亚马逊也已向您发送确认通知。

如果您已付款，款项将退回您原来的付款方式，您无需再做任何操作。`,
  ),
  'out-of-stock-notice': letter(
    `非常抱歉：我们在准备订单 {orderId} 时发现该商品已经缺货，无法为您发货，因此我们只能从卖家一方取消该订单。

如果您已付款，全部款项将退回您原来的付款方式，您无需做任何操作。对于给您带来的不便，我们深表歉意。`,
  ),
  'address-check': letter(
    `我们正在准备订单 {orderId}，但按照目前填写的地址无法送达。

请您核对该订单的收货地址（姓名、街道、门牌号、邮政编码和城市），并直接回复本消息告诉我们缺少的内容。收到您的回复后，我们会立即发货。`,
  ),
  'late-new-date': letter(
    `非常抱歉：订单 {orderId} 的发货时间比计划有所延迟。我们原计划在 {shipBy} 之前发货，现在将在 {newDate} 之前发出。

您无需做任何操作。如果您对配送有疑问，请直接回复本消息。`,
  ),
  'pending-nothing-charged': letter(
    `感谢您就订单 {orderId} 与我们联系。亚马逊尚未确认该订单的付款，因此订单仍处于等待中状态。目前还没有向您收取任何费用，付款确认之前也不会发货。

在订单等待期间，我们无法对其进行更改。如果您对付款有疑问，亚马逊客户服务会乐意为您提供帮助。`,
  ),
  'early-self-cancel': letter(
    `感谢您就订单 {orderId} 与我们联系。由于订单刚刚提交，您在 {cancelUntil} 之前还可以自行取消。

请打开“我的账户” > “我的订单”，找到该订单，并选择取消其中的商品。超过这个时间后，您可以在同一位置选择“请求取消”，我们收到亚马逊转来的请求后会为您处理。`,
  ),
  'order-again': letter(
    `非常抱歉：由于我们的失误，订单 {orderId} 被错误地取消了。很遗憾，亚马逊不支持撤销取消操作。

如果您已付款，全部款项将退回您原来的付款方式。如果您仍然需要该商品，可以重新下单。对于给您带来的不便，我们深表歉意。`,
  ),
  'sfp-address-contact-amazon': letter(
    `感谢您就订单 {orderId} 与我们联系。这是一个 Prime 订单，我们无法自行更改其收货地址。

关于新地址，请您联系亚马逊客户服务，他们会告诉您该订单可以如何处理。`,
  ),
};
