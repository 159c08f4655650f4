import { useEffect, useState } from 'preact/hooks';
import { CoverageStrip } from '../../components/popup/coverage-strip.tsx';
import { DueList } from '../../components/popup/due-list.tsx';
import { PracticeLink } from '../../components/popup/practice-link.tsx';
import { RatePanel } from '../../components/popup/rate-panel.tsx';
import { RollOffs } from '../../components/popup/roll-offs.tsx';
import { TrendChart } from '../../components/popup/trend-chart.tsx';
import { type SettledCause, UnknownList } from '../../components/popup/unknown-list.tsx';
import type { ScopeView } from '../../lib/messaging/answers.ts';
import { MINUTE } from '../../lib/time/instant.ts';
import { coverageView } from '../../lib/views/popup/coverage-view.ts';
import { dueView } from '../../lib/views/popup/due-view.ts';
import { officialWords, rollOffsView, trendView } from '../../lib/views/popup/history-view.ts';
import { rateView } from '../../lib/views/popup/rate-view.ts';
import { type Settled, unknownView } from '../../lib/views/popup/unknown-view.ts';
import type { AppProps } from './App.tsx';
import { Finder } from './Finder.tsx';

export interface ScopePageProps extends AppProps {
  readonly view: ScopeView;
  /** How many stored orders could not be read. */
  readonly damaged: number;
  /** Whether orders of the same marketplace are on record with and without a shop's name. */
  readonly hasNameless: boolean;
  /** When `view` came, epoch ms. */
  readonly receivedAt: number;
  /** Called when something was recorded, to show what it changed. */
  readonly onChanged: () => Promise<void>;
}

/** All that is known of one account and marketplace, what matters first. */
export function ScopePage({ view, damaged, hasNameless, receivedAt, words, surroundings, onChanged }: ScopePageProps) {
  const { openPage } = surroundings;
  const now = view.now + useMinutesSince(receivedAt);
  const { items, settle, problem } = useSettling({ view, words, surroundings, onChanged });
  const rollOffs = rollOffsView(view, words);
  const trend = trendView(view, words);
  const { official } = view;
  return (
    <>
      <main>
        <RatePanel {...rateView(view, words)} />
        <DueList {...dueView(view, now, words)} onOpen={openPage} />
        <UnknownList {...items} problem={problem} onOpen={openPage} onSettle={settle} />
        {rollOffs && <RollOffs {...rollOffs} onOpen={openPage} />}
        <section class="history">
          {trend && <TrendChart {...trend} />}
          {official && (
            <p
              data-testid="official"
              data-rate={official.rate}
              data-numerator={official.numerator ?? ''}
              data-denominator={official.denominator ?? ''}
            >
              {officialWords(official, view, words)}
            </p>
          )}
          {hasNameless && <p class="problem">{words.t('nameless')}</p>}
          {damaged > 0 && <p class="problem">{words.t('damaged', { count: damaged })}</p>}
        </section>
        <Finder words={words} surroundings={surroundings} />
        <PracticeLink words={words.t('practise')} />
      </main>
      <CoverageStrip {...coverageView(view, words)} />
    </>
  );
}

/** The whole minutes since a moment, in milliseconds; draws anew as each one ends. */
function useMinutesSince(moment: number): number {
  const [now, setNow] = useState(moment);
  const passed = Math.max(0, Math.floor((now - moment) / MINUTE) * MINUTE);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), moment + passed + MINUTE - Date.now());
    return () => clearTimeout(timer);
  }, [moment, passed]);
  return passed;
}

/** What the seller settles while the popup is open. */
function useSettling({
  view,
  words,
  surroundings,
  onChanged,
}: Pick<ScopePageProps, 'view' | 'words' | 'surroundings' | 'onChanged'>) {
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const items = unknownView(view, settled, words);

  async function settle(id: string, cause: SettledCause): Promise<void> {
    const order = [...view.unknown, ...settled.map((each) => each.order)].find(({ orderId }) => orderId === id);
    if (!order) return;
    const place = items.items.findIndex(({ orderId }) => orderId === id);
    const { ok } = await surroundings.stateCause({ scope: view.scope, orderId: order.orderId, cause });
    setProblem(ok ? null : words.t('not_saved'));
    if (!ok) return;
    setSettled((before) => [...before.filter((each) => each.order.orderId !== id), { order, place, cause }]);
    await onChanged();
  }

  return { items, settle: (orderId: string, cause: SettledCause) => void settle(orderId, cause), problem };
}
