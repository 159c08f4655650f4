import { normalizeText } from '../page-text/normalize-text.ts';
import type { Choice, PageOption } from './choice.ts';
import { findDeep, isShown } from './deep-dom.ts';
import { STYLED_SELECT, STYLED_SELECT_TEXT } from './selectors.ts';
import { becomes } from './settle.ts';
import { setNativeOption } from './write.ts';

/** The native drop-downs of a page, those in AUI's styled ones and in shadow roots included. */
export function findNativeSelects(root: ParentNode): Choice[] {
  return findDeep(root, 'select').flatMap((element) => {
    const around = element.getRootNode();
    const isKatals = around instanceof ShadowRoot && around.host.localName === 'kat-dropdown';
    return element instanceof HTMLSelectElement && !element.multiple && !isKatals ? [choiceOf(element)] : [];
  });
}

/** The options of a native drop-down, each at its own index. */
export function optionsOf(select: HTMLSelectElement): PageOption[] {
  return [...select.options].map((element) => ({
    element,
    value: element.value,
    texts: [element.label || element.text],
    isDisabled:
      element.disabled || element.hidden !== false || element.parentElement?.matches('optgroup[disabled]') === true,
  }));
}

function choiceOf(select: HTMLSelectElement): Choice {
  const options = optionsOf(select);
  const chosen = () => options.find(({ element }) => element === select.selectedOptions[0]) ?? null;
  return {
    kind: 'select',
    element: select,
    options,
    state: () => (select.matches(':disabled') ? 'disabled' : 'ready'),
    chosen,
    async choose(option) {
      const index = Array.from<Element>(select.options).indexOf(option.element);
      if (index < 0) return false;
      setNativeOption(select, index);
      return becomes(() => select.isConnected && chosen() === option && isMirrored(select, option));
    },
  };
}

/** A styled drop-down must show the option too, unless it leaves that to the native one: what is read and what is sent may not differ. */
function isMirrored(select: HTMLSelectElement, { texts }: PageOption): boolean {
  const shown = select.closest(STYLED_SELECT)?.querySelector(STYLED_SELECT_TEXT)?.textContent;
  return shown == null || normalizeText(shown).includes(normalizeText(texts.join(' '))) || isReadable(select);
}

/** Whether the native control stands there for the seller to read: the styled ones hide it, or lay it over themselves unseen. */
function isReadable(select: HTMLSelectElement): boolean {
  const { width, height } = select.getBoundingClientRect();
  return width > 20 && height > 8 && Number(getComputedStyle(select).opacity) > 0.5 && isShown(select);
}
