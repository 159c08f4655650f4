import { html, type Markup } from '../app/html.ts';
import { MARKETPLACES } from '../marketplaces.ts';
import { framed } from './frame.ts';
import type { Visit } from './visit.ts';

/**
 * Account Health, drawn by the server without JSON (evidence 6, B). Amazon counts its 7 days to the day before (policy
 * A4), so the figures are the books' over the 7 full days that ended yesterday.
 */
export function accountHealthPage(visit: Visit): string {
  const { words, shop, now } = visit;
  const { accountHealth } = words;
  const { numerator, denominator, rate } = shop.rate({ now, days: 7, endedDaysAgo: 1 });
  const percent = new Intl.NumberFormat(words.tag, { style: 'percent', maximumFractionDigits: 2 });
  const row = (id: string, title: string, value: string, fraction: string, days: number, aim?: number): Markup =>
    html`<div id="${id}" class="sp-summary-row"><div class="a-column">${title}<div class="a-size-small">${aim && accountHealth.target.replace('{n}', percent.format(aim))}</div></div>
      <div class="a-column"><span class="a-size-large">${value}</span><div class="a-size-small">${fraction}</div></div>
      <div class="a-column">${accountHealth.days.replace('{n}', String(days))}</div>
      <div class="a-column"><a href="/performance/detail/shipping?t=cr&ref=sp_st_dash_csp_car">${accountHealth.view}</a></div></div>`;
  const fraction = (x: number, y: number) => accountHealth.fraction.replace('{x}', String(x)).replace('{y}', String(y));
  const body = html`<div class="a-container"><h1>${accountHealth.title}</h1><div class="page-card"><h2>${accountHealth.shipping}</h2>
    ${row('shipping-late-shipment-rate-row', accountHealth.lateRate, percent.format(0.0125), fraction(2, 160), 30, 0.04)}
    ${row('shipping-cancellation-rate-row', accountHealth.cancelRate, rate === null ? 'N/A' : percent.format(rate), rate === null ? '' : fraction(numerator, denominator), 7, MARKETPLACES[shop.country].target)}
    ${row('shipping-view-tracking-rate-row', accountHealth.trackingRate, percent.format(0.987), fraction(158, 160), 30)}</div></div>`;
  return framed(visit, accountHealth.title, body, null, null);
}
