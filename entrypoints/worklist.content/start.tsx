import { render } from 'preact';
import css from '../../components/worklist.css?inline';
import { Worklist as WorklistElement } from '../../components/worklist.tsx';
import type { OrderSighting } from '../../lib/orders/sighting.ts';
import type { MarkedList, Worklist } from '../../lib/seller-central/manage-orders/worklist.ts';
import { judgeOrders } from './judge-orders.ts';
import { createRecordLink } from './record-link.ts';
import { createTickedOrders, type TickedOrder } from './ticked-orders.ts';
import { type WorklistWords, worklistView } from './worklist-view.ts';

/** How long after an act of the seller's the ticks are read: Katal's boxes and the page's own script follow it late. */
const AFTER_ACT = 50;

/** Shows the button while orders are ticked, and the list of them while it is open; until `signal` fires. */
export function startWorklist(place: HTMLElement, signal: AbortSignal, wordsNow: () => WorklistWords): Worklist {
  const ticks = createTickedOrders();
  const link = createRecordLink(() => paint(), signal);
  let list: MarkedList | null = null;
  let orders: readonly TickedOrder[] = [];
  let asked = '';
  let isOpen = false;
  let isLookDue = false;

  function look(): void {
    isLookDue = false;
    if (signal.aborted || !list) return;
    const before = orders.length;
    orders = ticks.look(list.rows, isOpen);
    if (orders.length + before === 0) return;
    isOpen &&= orders.length > 0;
    const about = orders.map(({ orderId }) => orderId).join();
    if (isOpen && about !== asked) ask();
    paint();
  }

  const lookSoon = () => {
    if (!isLookDue) setTimeout(look, AFTER_ACT);
    isLookDue = true;
  };
  const onAct = (event: Event) => {
    ticks.press(event.composedPath());
    lookSoon();
  };
  for (const type of ['click', 'change', 'keyup']) addEventListener(type, onAct, { capture: true, signal });

  /** A cancellation is made in another tab: when the seller is back in this one, the record may know of it. */
  const askAgain = () => {
    if (isOpen && !document.hidden) ask();
  };
  document.addEventListener('visibilitychange', askAgain, { signal });
  addEventListener('focus', askAgain, { signal });
  addEventListener('resize', () => isOpen && paint(), { signal });
  signal.addEventListener('abort', () => render(null, place), { once: true });

  function ask(): void {
    asked = orders.map(({ orderId }) => orderId).join();
    const { account = '' } = list ?? {};
    link.ask(
      orders.flatMap(({ orderId, marketplace }): Pick<OrderSighting, 'orderId' | 'scope'>[] =>
        marketplace ? [{ orderId, scope: { account, marketplace } }] : [],
      ),
    );
  }

  function paint(): void {
    if (!list || orders.length === 0) {
      render(null, place);
      return;
    }
    const { rules, buyerCanceledLabel } = list;
    const count = orders.length;
    const words = wordsNow();
    const view =
      isOpen &&
      worklistView({
        ...words,
        orders: judgeOrders(orders, link.of, rules, Date.now()),
        isSilent: link.isSilent(),
        coverage: link.coverage(),
        buyerCanceledLabel,
      });
    render(
      <>
        <style>{css}</style>
        <WorklistElement
          button={{ text: words.t('selected', { count }), title: words.t('open'), count }}
          panel={view ? { ...view, place: underBar() } : null}
          onOpen={open}
        />
      </>,
      place,
    );
  }

  function open(value: boolean): void {
    isOpen = value;
    if (isOpen) ask();
    paint();
  }

  /** Right under the bar, as wide as is good to read. */
  function underBar(): { top: number; left: number; width: number } {
    const root = place.getRootNode();
    const bar = (root instanceof ShadowRoot ? root.host : place).getBoundingClientRect();
    return { top: bar.bottom + scrollY + 4, left: bar.left + scrollX, width: Math.min(bar.width, 860) };
  }

  return {
    update(marked) {
      list = marked;
      lookSoon();
    },
  };
}
