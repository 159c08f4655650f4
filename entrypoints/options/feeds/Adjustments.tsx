import { useState } from 'preact/hooks';
import { Refusals } from '../../../components/feeds/refusals.tsx';
import type { AdjustedOrder } from '../../../lib/files/out/adjustment.ts';
import { currencyOf } from '../../../lib/files/out/currency.ts';
import { merchantIdFrom } from '../../../lib/files/out/envelope.ts';
import { orderAdjustmentFlat } from '../../../lib/files/out/order-adjustment-flat.ts';
import { orderAdjustmentXml } from '../../../lib/files/out/order-adjustment-xml.ts';
import { type FileOrder, findFileOrders } from '../../../lib/ledger/file-orders.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { saveFile } from '../../../lib/overlay/save-file.ts';
import type { FeedSettings } from '../../../lib/settings/feed-settings.ts';
import { AdjustedItems, adjustedItemsOf, type TypedItems } from './AdjustedItems.tsx';
import { fileName } from './file-name.ts';
import { refusalWords } from './refusal-words.ts';
import type { FeedWords } from './words.ts';

export interface AdjustmentsProps {
  readonly words: FeedWords;
  readonly ledger: Pick<Ledger, 'read'>;
  readonly scope: Scope;
  readonly kept: FeedSettings;
}

interface Entry {
  readonly order: FileOrder;
  readonly typed: TypedItems;
}

/** Refunds of parts of orders. What is paid back stands on no page that is read, so the seller types it. */
export function Adjustments({ words: { t }, ledger, scope, kept }: AdjustmentsProps) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [note, setNote] = useState('');
  const [format, setFormat] = useState<'xml' | 'flat'>('xml');
  const currency = currencyOf(scope.marketplace);
  const merchantId = merchantIdFrom(kept.merchantId);
  const adjusted = entries.map(
    ({ order: { orderId, facts }, typed }): AdjustedOrder => ({
      orderId,
      order: facts,
      currency,
      items: adjustedItemsOf(facts.items, typed),
    }),
  );
  const file = format === 'xml' ? orderAdjustmentXml(adjusted, merchantId ?? '') : orderAdjustmentFlat(adjusted);
  const lacksMerchant = format === 'xml' && merchantId === null;

  async function add(text: string): Promise<void> {
    const ids = orderIdsIn(text);
    setNote(ids.length === 0 ? t('adjust_no_id') : '');
    const found = ids.length === 0 ? null : await ledger.read((tx) => findFileOrders(tx, scope, ids));
    if (!found) return;
    if (!found.ok) return setNote(t('failed', { problem: found.error.words }));
    if (found.value.length === 0) setNote(t('none_found'));
    setEntries((before) => {
      const known = new Set(before.map(({ order }) => order.orderId));
      return [...before, ...found.value.flatMap((order) => (known.has(order.orderId) ? [] : [{ order, typed: {} }]))];
    });
  }

  return (
    <div class="adjustments">
      <h3>{t('adjust')}</h3>
      <p class="hint">{t('adjust_hint')}</p>
      <form
        class="tools"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          void add(String(new FormData(form).get('adjust-order') ?? ''));
          form.reset();
        }}
      >
        <label>
          {t('adjust_id')}
          <input type="text" name="adjust-order" />
        </label>
        <button type="submit">{t('adjust_add')}</button>
        <span class="note" role="status">
          {note}
        </span>
      </form>
      {entries.map(({ order, typed }) => (
        <AdjustedItems
          key={order.orderId}
          t={t}
          order={order}
          currency={currency}
          typed={typed}
          onType={(next) =>
            setEntries((before) => before.map((entry) => (entry.order === order ? { order, typed: next } : entry)))
          }
          onRemove={() => setEntries((before) => before.filter((entry) => entry.order !== order))}
        />
      ))}
      <Refusals
        title={t('refused')}
        refused={refusalWords(file.refused, t, format === 'flat' ? { 'reason-not-in-file': 'not_buyers_in_text' } : {})}
      />
      <div class="tools">
        <label>
          {t('format')}
          <select
            name="adjust-format"
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value === 'flat' ? 'flat' : 'xml')}
          >
            <option value="xml">{t('format_xml')}</option>
            <option value="flat">{t('format_flat')}</option>
          </select>
        </label>
        <button
          type="button"
          data-testid="export-adjustments"
          disabled={!file.ok || lacksMerchant}
          onClick={() =>
            file.ok &&
            (format === 'xml'
              ? saveFile(fileName('order-adjustment', 'xml'), file.text, 'text/xml')
              : saveFile(fileName('order-adjustment', 'txt'), file.text, 'text/plain'))
          }
        >
          {t('save_adjustments')}
        </button>
      </div>
      {lacksMerchant && entries.length > 0 && <p class="hint">{t('adjust_merchant')}</p>}
    </div>
  );
}
