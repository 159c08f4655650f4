import { useRef, useState } from 'preact/hooks';
import { OrderFinder } from '../../components/popup/order-finder.tsx';
import { scopeName } from '../../lib/i18n/scope-name.ts';
import type { FoundOrders } from '../../lib/messaging/answers.ts';
import { orderIdsIn } from '../../lib/orders/order-id.ts';
import type { AppProps } from './App.tsx';

type Search = { readonly kind: 'none' | 'no-id' | 'failed' } | { readonly kind: 'found'; readonly orders: FoundOrders };

/** Finds the orders that a pasted text names; only their ids are asked for, the text stays in the box. */
export function Finder({ words, surroundings }: AppProps) {
  const [search, setSearch] = useState<Search>({ kind: 'none' });
  const latest = useRef('');

  async function find(text: string): Promise<void> {
    const ids = orderIdsIn(text).join(' ');
    latest.current = ids;
    if (ids === '') return setSearch({ kind: text.trim() === '' ? 'none' : 'no-id' });
    const result = await surroundings.findOrder({ text: ids });
    if (latest.current === ids) setSearch(result.ok ? { kind: 'found', orders: result.value } : { kind: 'failed' });
  }

  const { t, language } = words;
  const orders = search.kind === 'found' ? search.orders : { onRecord: [], notOnRecord: [] };
  return (
    <OrderFinder
      label={t('find_label')}
      placeholder={t('find_placeholder')}
      promise={t('find_promise')}
      found={[
        ...orders.onRecord.map(({ orderId, scope, address }) => ({
          orderId,
          url: address,
          note: scopeName(scope, language),
        })),
        ...orders.notOnRecord.map((orderId) => ({ orderId, url: null, note: t('find_unknown') })),
      ]}
      problem={search.kind === 'no-id' ? t('find_no_id') : search.kind === 'failed' ? t('error_title') : null}
      onText={(text) => void find(text)}
      onOpen={surroundings.openPage}
    />
  );
}
