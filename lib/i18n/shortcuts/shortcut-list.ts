import type { ShortcutsTranslate } from './index.ts';

/**
 * The keys that we suggest to the browser (the manifest's `commands`). They work in fields as well, so none of them
 * writes a sign: Alt+Shift with a letter does so on a Mac alone, which has Control for it. Taken neither by Chrome, Edge
 * and Firefox themselves nor, as far as is known, by Seller Central (2026-11, D).
 */
export const BROWSER_KEYS = {
  openPopup: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' },
  nextOrder: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
} as const;

/** The list of our keys, in words. */
export interface ShortcutList {
  readonly title: string;
  readonly rows: readonly { readonly does: string; readonly keys: readonly string[] }[];
  /** Which of them the seller may have changed. */
  readonly changeable: string;
}

/** As they are written on the keyboard; the browser does not tell a page's script which of its own it was given. */
export function shortcutList(t: ShortcutsTranslate, isMac: boolean): ShortcutList {
  const written = (keys: { readonly default: string; readonly mac: string }) =>
    isMac ? keys.mac.replace('MacCtrl', 'Control') : keys.default;
  const nextOrder = written(BROWSER_KEYS.nextOrder);
  const openPopup = written(BROWSER_KEYS.openPopup);
  return {
    title: t('title'),
    rows: [
      { does: t('next_order'), keys: ['Alt+Shift+↓', nextOrder] },
      { does: t('previous_order'), keys: ['Alt+Shift+↑'] },
      { does: t('find_reply'), keys: ['Alt+Shift+R'] },
      { does: t('open_popup'), keys: [openPopup] },
      { does: t('this_list'), keys: ['?'] },
    ],
    changeable: t('changeable', { keys: `${openPopup}, ${nextOrder}` }),
  };
}
