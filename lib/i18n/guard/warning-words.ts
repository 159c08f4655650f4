import type { Warning } from '../../cancel-reasons/warnings.ts';
import type { Zone } from '../../time/instant.ts';
import type { Formats } from '../format.ts';
import type { GuardTranslate } from './index.ts';

/** What the seller should know before cancelling, in words; days are those of the marketplace's zone where it is known. */
export function warningWords(warning: Warning, zone: Zone | null, t: GuardTranslate, formats: Formats): string {
  switch (warning.kind) {
    case 'second-in-a-row':
      return t('warn_second_in_a_row', { sku: warning.sku, order: warning.orderId });
    case 'cancellation-fee':
      return warning.percent === null ? t('warn_fee') : t('warn_fee_percent', { percent: warning.percent });
    case 'partial-quantity':
      return t('warn_partial_quantity', { count: warning.unitsLeft });
    case 'rest-counts':
      return t('warn_rest_counts');
    case 'requested-item-shipped':
      return t('warn_requested_item_shipped');
    case 'status-unknown':
      return t('warn_status_unknown');
    case 'old-reading':
      return t('warn_old_reading', { day: zone ? formats.day(warning.at, zone) : formats.moment(warning.at) });
    case 'no-cancel-action':
      return t('warn_no_cancel_action');
    case 'reason-not-offered':
      return t('warn_reason_not_offered');
    case 'replacement':
      return t('warn_replacement');
  }
}
