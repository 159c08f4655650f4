import rowBadgeCss from '../../components/row-badge.css?inline';
import { RowBadge, type RowBadgeProps } from '../../components/row-badge.tsx';
import tokensCss from '../../components/tokens.css?inline';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { clearCopies } from '../../lib/overlay/leftovers.ts';
import { createMount, type Mount } from '../../lib/overlay/mount.tsx';
import type { Theme } from '../../lib/overlay/page-theme.ts';
import type { PageReader } from '../../lib/seller-central/page-reader.ts';
import type { RowState } from './row-state.ts';

const CSS = tokensCss + rowBadgeCss;

/** The seller sets or takes back the mark that the buyer asked in a message. */
export type OnAsked = (orderId: OrderId, asked: boolean) => void;

/** The badges of the rows that need something. */
export interface RowBadges {
  paint(rows: readonly RowState[], viewOf: (row: RowState) => RowBadgeProps | null, theme: Theme): void;
  /** Moves focus to the badge of a row; false where it has none. */
  focus(orderId: OrderId): boolean;
}

interface Shown {
  readonly mount: Mount;
  /** The order that it stands for now. */
  orderId: OrderId;
  /**
   * Made with the badge: one made in a pass would hold all rows of that pass, and with them the page's table of then, for
   * as long as the badge shows the same.
   */
  readonly onAsked: (asked: boolean) => void;
  /** What is painted, so that an unchanged badge is left alone. */
  content: string;
  /** Which parts are painted: a badge that takes the place of one of the same parts has but its texts to change. */
  parts: string;
}

/**
 * Keeps one badge per row, known by its order, and by which of its rows where an order has several: when the page rebuilds
 * its rows, the badge moves to the new row instead of being made again, and one whose order is gone serves another. All
 * badges go when `signal` fires. They speak `language` (BCP 47).
 */
export function createRowBadges(
  language: string,
  placeOf: PageReader['badgePlace'],
  onAsked: OnAsked,
  signal: AbortSignal,
): RowBadges {
  const shown = new Map<string, Shown>();
  return {
    paint(rows, viewOf, theme) {
      const wanted = new Map<string, { row: RowState; view: RowBadgeProps }>();
      for (const row of rows) {
        const view = viewOf(row);
        if (!view) continue;
        let key: string = row.orderId;
        while (wanted.has(key)) key += '+';
        wanted.set(key, { row, view });
      }
      const spare = [...shown]
        .filter(([key]) => !wanted.has(key))
        .map(([key, badge]) => {
          shown.delete(key);
          return badge;
        });
      for (const [key, { row, view }] of wanted) {
        const parts = partsOf(view);
        const badge = shown.get(key) ?? takeAlike(spare, parts) ?? newBadge(row.orderId, onAsked, signal);
        shown.set(key, badge);
        badge.orderId = row.orderId;
        badge.parts = parts;
        const { host } = badge.mount;
        const { cell, isBrief } = placeOf(row.element);
        const content = JSON.stringify([view, theme, isBrief]);
        if (badge.content !== content) {
          badge.content = content;
          badge.mount.render(
            <div class={isBrief ? 'theme brief' : 'theme'} data-theme={theme} lang={language}>
              <RowBadge {...view} onAsked={badge.onAsked} />
            </div>,
          );
        }
        if (host.parentElement !== cell) cell.append(host);
      }
      for (const { mount } of spare) mount.remove();
      const hosts = [...shown.values()].map(({ mount }) => mount.host);
      clearCopies(document, 'crg-badge', hosts);
    },
    focus(orderId) {
      const mount = shown.get(orderId)?.mount;
      mount?.focus();
      mount?.host.scrollIntoView({ block: 'center' });
      return mount !== undefined;
    },
  };
}

function newBadge(orderId: OrderId, onAsked: OnAsked, signal: AbortSignal): Shown {
  const badge: Shown = {
    mount: createMount('crg-badge', CSS, signal),
    orderId,
    onAsked: (asked) => onAsked(badge.orderId, asked),
    content: '',
    parts: '',
  };
  return badge;
}

function partsOf({ items, asked }: RowBadgeProps): string {
  return [...items.map(({ state }) => state), asked !== null].join();
}

/** Takes a badge of the same parts out of those that are left over, else the first. */
function takeAlike(spare: Shown[], parts: string): Shown | undefined {
  const alike = spare.findIndex((badge) => badge.parts === parts);
  return spare.splice(Math.max(0, alike), 1)[0];
}
