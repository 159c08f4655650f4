import { useMemo, useState } from 'preact/hooks';
import { OrderRows } from '../../../components/feeds/order-rows.tsx';
import type { Because } from '../../../lib/cancel-reasons/judgement.ts';
import { readFileOrders } from '../../../lib/ledger/file-orders.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { type OrderId, orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import type { FeedSettings } from '../../../lib/settings/feed-settings.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useAnswer } from '../use-answer.ts';
import { CancellationFiles } from './CancellationFiles.tsx';
import {
  becauseWords,
  type Choice,
  type Choices,
  choiceView,
  isCancellable,
  type JudgedChoice,
  judgeChoice,
  NO_CHOICE,
} from './choice-view.ts';
import type { FeedWords } from './words.ts';

export interface CancellationsProps {
  readonly words: FeedWords;
  readonly ledger: Pick<Ledger, 'read'>;
  readonly scope: Scope;
  readonly rules: Settings['rules'];
  readonly changes: number;
  readonly kept: FeedSettings;
  readonly keep: (change: Partial<FeedSettings>) => void;
}

/** So many ids of a pasted text are looked up. */
const MOST_SEARCHED = 100;

/** The open orders to choose from, and the files that cancel those that are chosen. */
export function Cancellations({ words, ledger, scope, rules, changes, kept, keep }: CancellationsProps) {
  const { t, guard } = words;
  const [search, setSearch] = useState('');
  const [choices, setChoices] = useState<Choices>(new Map());
  const searched = orderIdsIn(search).slice(0, MOST_SEARCHED);
  // What is chosen has to stay when the seller looks for the next one.
  const named = [...searched, ...choices.keys()];
  const { answer: read, isBusy } = useAnswer(
    () => ledger.read((tx) => readFileOrders(tx, scope, named)),
    [ledger, scope, changes, named.join()],
  );
  const reasons = useMemo(() => becauseWords(guard), [guard]);
  const loading = (
    <p role="status" aria-busy="true">
      {t('loading')}
    </p>
  );
  if (!read) return loading;
  if (!read.ok)
    return (
      <p class="alert" role="alert">
        {t('failed', { problem: read.error.words })}
      </p>
    );

  const { orders, isWhole } = read.value;
  const context = { scope, rules, now: Date.now() };
  const judged = orders
    .map((order) => judgeChoice(order, choices.get(order.orderId) ?? NO_CHOICE, context))
    .sort((a, b) => Number(isRequested(b)) - Number(isRequested(a)));
  const typed = search.trim();
  const shown = judged.filter(({ orderId, judgement }) =>
    typed === '' ? judgement.verdict !== 'cannot-cancel' : searched.includes(orderId) || orderId.includes(typed),
  );
  const choose = (orderIds: readonly OrderId[], change: Partial<Choice>) =>
    setChoices((before) => {
      const after = new Map(before);
      for (const id of orderIds) after.set(id, { ...(before.get(id) ?? NO_CHOICE), ...change });
      return after;
    });
  const requested = judged.filter(isRequested);
  // Who says why means the order; who takes the word back has only taken back the word.
  const onBecause = (orderId: OrderId, because: Because | '') =>
    choose([orderId], because === '' ? { because } : { because, isChosen: true });
  return (
    <>
      <div class="tools">
        <label>
          {t('find')}
          <input
            type="text"
            name="feeds-search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          disabled={requested.length === 0}
          onClick={() =>
            choose(
              requested.map(({ orderId }) => orderId),
              { isChosen: true },
            )
          }
        >
          {t('choose_requested')}
        </button>
      </div>
      {shown.length > 0 ? (
        <OrderRows
          label={t('orders')}
          rows={shown.map((order) => choiceView(order, context, words))}
          sayWhy={t('say_why')}
          reasons={reasons}
          onChoose={(orderId, isChosen) => choose([orderId], { isChosen })}
          onBecause={onBecause}
        />
      ) : isBusy ? (
        loading
      ) : (
        <p class="fact">{t(typed === '' ? 'none' : 'none_found')}</p>
      )}
      {!isWhole && <p class="hint">{t('more')}</p>}
      <CancellationFiles
        words={words}
        chosen={judged.filter(({ choice, judgement }) => choice.isChosen && isCancellable(judgement))}
        kept={kept}
        keep={keep}
      />
    </>
  );
}

function isRequested({ judgement }: JudgedChoice): boolean {
  return judgement.verdict === 'buyer-requested';
}
