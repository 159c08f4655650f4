import { TypedField } from '../../../components/feeds/typed-field.tsx';
import { type AdjustedItem, AMOUNTS, type AmountName, unitsOf } from '../../../lib/files/out/adjustment.ts';
import type { FeedsTranslate } from '../../../lib/i18n/feeds/index.ts';
import type { FileOrder } from '../../../lib/ledger/file-orders.ts';
import type { ItemFacts } from '../../../lib/orders/order-facts.ts';

/** What was typed for the items of an order, by the item's place. */
export type TypedItems = Readonly<Partial<Record<number, Readonly<Partial<Record<AmountName | 'quantity', string>>>>>>;

export interface AdjustedItemsProps {
  readonly t: FeedsTranslate;
  readonly order: FileOrder;
  readonly currency: string;
  readonly typed: TypedItems;
  readonly onType: (typed: TypedItems) => void;
  readonly onRemove: () => void;
}

/** One order's items: how many units are not sent, and what is paid back for them. */
export function AdjustedItems({ t, order: { orderId, facts }, currency, typed, onType, onRemove }: AdjustedItemsProps) {
  return (
    <div class="adjusted" data-adjusted={orderId}>
      <div class="control">
        <span class="order-id">{orderId}</span>
        <button type="button" onClick={onRemove}>
          {t('adjust_remove')}
        </button>
      </div>
      {facts.items.map((item, place) => {
        const field = (name: AmountName | 'quantity', label: string, unit?: string) => (
          <TypedField
            key={name}
            name={`${name}-${place}`}
            label={label}
            unit={unit}
            value={typed[place]?.[name] ?? ''}
            onType={(text) => onType({ ...typed, [place]: { ...typed[place], [name]: text } })}
          />
        );
        const units = unitsOf(item);
        if (units === 0) return null;
        return (
          <fieldset key={item.itemId ?? place}>
            <legend>{t('adjust_item', { item: item.sku ?? item.itemId ?? String(place + 1) })}</legend>
            <div class="amounts">
              {field('quantity', t('units'), units === undefined ? undefined : t('units_of', { units }))}
            </div>
            {typed[place]?.quantity && (
              <>
                <p class="hint">{t('amounts', { currency })}</p>
                <div class="amounts">{AMOUNTS.map(({ name }) => field(name, t(name)))}</div>
              </>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

/** The items for which a number of units was typed. */
export function adjustedItemsOf(items: readonly ItemFacts[], typed: TypedItems): AdjustedItem[] {
  return items.flatMap(({ itemId = '' }, place) => {
    const { quantity, ...amounts } = typed[place] ?? {};
    return quantity ? [{ itemId, quantity: Number(quantity), amounts }] : [];
  });
}
