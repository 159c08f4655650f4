import type { MarketplaceId } from '../../orders/marketplace.ts';
import { namesItem } from './names-item.ts';
import type { CancelPageReading } from './read.ts';
import type { ReasonControl } from './reason-control.ts';

/** The cancel page as it was read; the marketplace may come from the page's JSON. */
export interface CancelPageFacts extends Pick<CancelPageReading, 'orderId' | 'result' | 'scope'> {
  readonly marketplace: MarketplaceId | null;
  readonly controls: readonly Pick<ReasonControl, 'scope' | 'options'>[];
}

/** What the page shows and was not read. Once it tells how a submit ended it need not show a form. */
export function lostOnCancelPage(page: CancelPageFacts): ('order' | 'marketplace' | 'account' | 'form')[] {
  const { orderId, marketplace, scope, result, controls } = page;
  const isWhole = controls.every(
    ({ scope, options }) => namesItem(scope) && options.every(({ code }) => code !== null),
  );
  const hasForm = controls.length > 0 ? isWhole : result !== null;
  return [
    ...(orderId ? [] : (['order'] as const)),
    ...(marketplace ? [] : (['marketplace'] as const)),
    ...(scope.accountLost ? (['account'] as const) : []),
    ...(hasForm ? [] : (['form'] as const)),
  ];
}
