/** Tabs, pages, drop-downs, filters and the search form change the address and draw the list anew, without leaving the page. */
import { addressOf, type ListState } from './list-state.ts';

interface Navigation {
  app: HTMLElement;
  readNow: () => ListState;
  usualSize: number;
  load: () => void;
}

export function followChanges({ app, readNow, usualSize, load }: Navigation): void {
  const go = (address: string) => {
    history.pushState(null, '', address);
    load();
  };

  app.addEventListener('click', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'refresh') load();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const path = link ? new URL(link.href).pathname : '';
    const elsewhere = !path.startsWith('/orders-v3') || path.startsWith('/orders-v3/order/');
    if (!link || elsewhere || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(link.href);
  });

  // Drop-downs and filters outside the search form bear the name of their part of the address.
  app.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.form || !target.name) return;
    const address = new URL(location.href);
    address.searchParams.set(target.name, target.value);
    address.searchParams.set('page', '1');
    go(address.href);
  });

  app.addEventListener('submit', (event) => {
    event.preventDefault();
    const [type, text] = app.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form select, form [type=search]');
    const query = { text: text?.value ?? '', textType: type?.value ?? '', shipBy: 'all' } as const;
    go(
      addressOf(
        { ...readNow(), ...query, tab: 'search', page: 1, sort: 'order_date_desc', range: 'last-365' },
        usualSize,
      ),
    );
  });

  addEventListener('popstate', load);
}
