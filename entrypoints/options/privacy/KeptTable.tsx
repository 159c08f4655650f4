import { useEffect, useState } from 'preact/hooks';
import { countOrders, type KeptRows, readKept } from '../../../lib/ledger/kept.ts';
import type { Outcome } from '../../../lib/ledger/ledger-error.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { Page } from '../sections.tsx';

type Kept = Awaited<ReturnType<typeof readKept>> & { readonly templates: KeptRows };

const KINDS = [
  'orders',
  'evidence',
  'listReadings',
  'officialFigures',
  'counters',
  'scopes',
  'templates',
  'settings',
  'files',
  'damaged',
] as const;

const UNCOUNTED: Counted = { count: null, isAll: false };
interface Counted {
  readonly count: number | null;
  readonly isAll: boolean;
}

/** How much of each kind is kept, since when, and how much room all of it takes. */
export function KeptTable({ t, language, settings, surroundings, changes }: Page) {
  const [kept, setKept] = useState<Outcome<Kept> | null>(null);
  const [space, setSpace] = useState<number | null>(null);
  const [orders, setOrders] = useState(UNCOUNTED);
  async function count(signal: AbortSignal) {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const record = await surroundings.ledger.read((tx) => readKept(tx, timeZone));
    const templates = { count: await surroundings.countTemplates(), oldest: null };
    if (signal.aborted) return;
    setKept(record.ok ? { ok: true, value: { ...record.value, templates } } : record);
    setSpace(await surroundings.spaceUsed());
    // What was counted before stands until there are more, or the whole is known.
    const show = (count: number) =>
      setOrders((shown) => (count > (shown.count ?? 0) ? { count, isAll: false } : shown));
    const all = await countOrders(surroundings.ledger, show, signal);
    if (signal.aborted) return;
    if (all.ok) setOrders({ count: all.value, isAll: true });
    else setKept(all);
  }
  // Not at each return to the page: of a million orders the counting takes a second or two.
  useEffect(() => {
    const counting = new AbortController();
    void count(counting.signal);
    return () => counting.abort();
  }, [surroundings, changes]);

  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (kept?.ok === false) return <p class="fact alert">{t('kept_failed', { problem: kept.error.words })}</p>;
  const rows: Readonly<Record<(typeof KINDS)[number], KeptRows>> | null = kept && {
    ...kept.value,
    orders: { ...kept.value.orders, count: orders.count },
    settings: { count: changedIn(settings), oldest: null },
    files: { count: 0, oldest: null },
  };
  return (
    <div class="kept" aria-busy={!orders.isAll}>
      <table>
        <caption>{t('kept_title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('kept_count')}</th>
            <th scope="col">{t('kept_oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.filter((kind) => kind !== 'damaged' || rows?.damaged.count).map((kind) => {
            const { count, oldest } = rows?.[kind] ?? { count: null, oldest: null };
            return (
              <tr key={kind} data-kind={kind}>
                <th scope="row">{t(`kept_${kind}`)}</th>
                <td>{count === null ? '…' : numbers.format(count)}</td>
                <td>{oldest ? dates.format(Date.parse(oldest)) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="hint">{space !== null && t('space', { size: inBytes(space, language) })}</p>
    </div>
  );
}

function changedIn(settings: Page['settings']): number {
  const usual: Readonly<Record<string, unknown>> = DEFAULT_SETTINGS;
  return Object.entries(settings).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name]))
    .length;
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** `2.4 MB`. */
function inBytes(bytes: number, language: string): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[power] ?? 'kilobyte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** (power + 1));
}
