import { type Rate, worseFirst } from '../../lib/cancellation-rate/rate.ts';
import { RATE_STATES, type RateState } from '../../lib/cancellation-rate/rate-state.ts';
import type { ScopeSnapshot } from '../../lib/ledger/snapshot.ts';
import type { BackgroundBrowser } from './context.ts';
import type { Words } from './words.ts';

/** White text on each keeps 4.5 to 1. */
const COLOURS: Readonly<Record<RateState, string>> = {
  breach: '#a3200d',
  close: '#7a4a00',
  safe: '#1d6b3a',
  none: '#4b5054',
};

type Action = BackgroundBrowser['action'];

/** Shows how many orders need the seller in all scopes, coloured by the worst state of their rates. */
export async function showCount(
  action: Action,
  scopes: readonly ScopeSnapshot[],
  { t, formats }: Words,
): Promise<void> {
  const count = scopes.reduce((sum, { due }) => sum + due.pressing, 0);
  const state = RATE_STATES.find((known) => scopes.some(({ figures }) => figures.state === known)) ?? 'none';
  const worst = scopes.map(({ figures, target }) => ({ rate: figures.worst.rate, target })).sort(byRate)[0];
  const orders = count > 0 ? t('badge_orders', { count }) : t('badge_none');
  const rate =
    worst && worst.rate.rate !== null
      ? t('badge_rate', {
          rate: formats.percent(worst.rate.rate),
          target: formats.percent(worst.target.parts / worst.target.per),
        })
      : t('badge_rate_none');
  await show(action, {
    text: count > 999 ? '999+' : String(count),
    colour: COLOURS[state],
    title: `${orders}\n${rate}`,
  });
}

/** Shows that nothing is known yet, which is not the same as nothing to do. */
export function showNothingKnown(action: Action, { t }: Words): Promise<void> {
  return show(action, { text: '–', colour: COLOURS.none, title: t('badge_nothing') });
}

/** Shows that the record cannot be read. */
export function showFailure(action: Action, { t }: Words): Promise<void> {
  return show(action, { text: '!', colour: COLOURS.none, title: t('badge_failed') });
}

const byRate = (a: { rate: Rate }, b: { rate: Rate }): number => worseFirst(a.rate, b.rate);

async function show(
  action: Action,
  { text, colour, title }: { readonly text: string; readonly colour: string; readonly title: string },
): Promise<void> {
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: colour }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: `CR Guard\n${title}` }),
  ]);
}
