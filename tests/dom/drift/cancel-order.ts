import { judgeHealth } from '../../../entrypoints/cancel-order.content/health.ts';
import { orderOnPage } from '../../../entrypoints/cancel-order.content/order-on-page.ts';
import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { findReasonControls } from '../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { lostOnCancelPage } from '../../../lib/seller-central/cancel-order/lost-on-page.ts';
import { readCancelPage } from '../../../lib/seller-central/cancel-order/read.ts';
import type { ReasonControl } from '../../../lib/seller-central/cancel-order/reason-control.ts';
import type { ItemHints } from '../../../lib/seller-central/order-details/item-hints.ts';
import { reasonLabels } from '../../../practice/app/cancel/cancel-parts.ts';
import { type CancelLayoutName, layoutOf, offered, valueFor } from '../../../practice/app/cancel/layouts.ts';
import { detailsAnswer } from '../../../practice/json/details.ts';
import { htmlOf, NOW, orderOf, type PracticePage, REST, visitTo } from './practice-pages.ts';
import { compare, type Facts, type Subject } from './subject.ts';

/** The cancel page in one of its layouts; the truth is what the shop offers and how its page words that. */
export function cancelPage(cancelLayout: CancelLayoutName, page: PracticePage): Subject {
  const options = { ...page.options, cancelLayout };
  const order = orderOf(visitTo('/orders-v3', page), 'several-items');
  const visit = visitTo(`/orders-v3/order/${order.id}/cancel-order`, { ...page, options });
  const layout = layoutOf(visit.options);
  const labels = reasonLabels(visit);
  const { possibleCancelReasons } = detailsAnswer(order, visit.words, NOW).order;
  const reasons = layout.reason === 'tiles' ? [] : offered(possibleCancelReasons, labels, layout);
  const scopes = layout.choice === 'items' ? order.items.map(({ sku }) => sku) : ['order'];
  const truth = new Map<string, Facts>([
    ['page', { order: order.id, marketplace: MARKETPLACE_IDS[page.country] }],
    ...(reasons.length > 0 ? scopes : []).map((scope): [string, Facts] => [
      scope,
      Object.fromEntries(reasons.map((reason) => [reason, true])),
    ]),
  ]);
  // Reasons worded as nowhere else can only be told by their places in the page's JSON.
  const possibleReasons = visit.options.cancelLabels === 'other' ? possibleCancelReasons : null;

  /** Whether each option is the reason that it was taken for; a label may have been cut in two. */
  function factsOf({ options }: ReasonControl): Facts {
    return Object.fromEntries(
      options.flatMap(({ code, label, option }) => {
        const reason = reasons.find((each) => each === code);
        if (code === null) return [];
        return [
          [code, reason !== undefined && (labels[reason].includes(label) || option.value === valueFor(reason, layout))],
        ];
      }),
    );
  }

  /** The item by its SKU, whichever of its names was read; another name than any of the order's stays what it is. */
  function nameOf({ sku, asin }: ItemHints): string | undefined {
    return sku ?? order.items.find((item) => item.asin === asin)?.sku ?? asin;
  }

  return {
    name: `cancel page, ${cancelLayout}${possibleReasons ? ' in other words' : ''}, ${page.country} in ${page.language}`,
    html: htmlOf(visit),
    url: visit.url.href,
    // Where the host does not tell the marketplace, the menus alone do.
    ...(page.host ? { withMenus: true } : {}),
    judge() {
      const reading = readCancelPage(document);
      const controls = findReasonControls(document, { language: reading.language, possibleReasons });
      // Of a record that knows nothing of the order: what is lost must not hide behind what it says.
      const known = orderOnPage(reading, controls.length > 0, null, null, null);
      const judgement = judgeCancellation(known.order, {}, { ...known, now: NOW });
      const lost = lostOnCancelPage({ ...reading, marketplace: known.marketplace, controls });
      const health = judgeHealth({ ...reading, controls, lost, judgement, ...REST });
      const found = controls.flatMap((control): [string, Facts][] => {
        const scope = control.scope === 'order' ? 'order' : nameOf(control.scope);
        // Of a control for an unnamed item nothing is claimed.
        return scope === undefined ? [] : [[scope, factsOf(control)]];
      });
      const of: Facts = Object.fromEntries(
        Object.entries({ order: reading.orderId, marketplace: known.marketplace }).filter(([, value]) => value),
      );
      return compare(health, truth, new Map([...found, ['page', of]]));
    },
  };
}
