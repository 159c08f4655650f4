/** Opens a page of Seller Central in a tab; called upon the seller's click alone. */
export type OpenPage = (url: string) => void;

export interface OrderLinkProps {
  readonly orderId: string;
  readonly url: string;
  readonly onOpen: OpenPage;
}

/** An order's id, as the link to its page. */
export function OrderLink({ orderId, url, onOpen }: OrderLinkProps) {
  return (
    <a
      class="order-link"
      href={url}
      onClick={(event) => {
        event.preventDefault();
        onOpen(url);
      }}
    >
      {orderId}
    </a>
  );
}
