import type { OrderState } from '../../deadlines/order-state.ts';
import { dayOf, type Instant, type Zone } from '../../time/instant.ts';
import type { Formats } from '../format.ts';
import type { OverlayTranslate } from './index.ts';

/** What to do about an order that waits to be shipped, and by when; empty where its dates are not known. */
export function shipStep(
  { shipBy, actBy, tokens }: Pick<OrderState, 'shipBy' | 'actBy' | 'tokens'>,
  zone: Zone | null,
  now: Instant,
  { t, formats }: { readonly t: OverlayTranslate; readonly formats: Formats },
): string {
  if (tokens.includes('late') || tokens.includes('auto-cancel-soon'))
    return actBy && zone && actBy.at > now
      ? t('confirm_by_step', { day: formats.day(actBy.at, zone) })
      : t('confirm_now_step');
  if (shipBy === null || !zone) return '';
  const time = formats.time(shipBy, zone);
  return dayOf(now, zone) === dayOf(shipBy, zone)
    ? t('ship_today_step', { time })
    : t('ship_by_step', { day: formats.day(shipBy, zone), time });
}
