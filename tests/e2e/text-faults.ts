import type { Tab } from './browsers/tab.ts';

export interface TextFaults {
  /** What is cut off and stands in no tooltip, and what reaches beyond its place. */
  readonly cut: string[];
  /** What stands outside of the brackets of the pseudo-language, for the test to tell data from words. */
  readonly unspoken: string[];
}

/** Looks at all that our elements on a page show (CSS selectors), or a page of ours (`body`). */
export function textFaults(tab: Tab, parts: readonly string[]): Promise<TextFaults> {
  return tab.evaluate((selectors: readonly string[]) => {
    const cut: string[] = [];
    const unspoken = new Set<string>();
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

    /** Sentences run on through the elements that emphasise a part of them, and so do their brackets. */
    let depth = 0;
    const heed = (text: string) => {
      const outside = [...text].filter((sign) => {
        if (sign === '⟦') depth++;
        const isOutside = depth === 0;
        if (sign === '⟧') depth--;
        return isOutside;
      });
      unspoken.add(squeezed(outside.join('')));
    };
    const isForEars = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)';
    const tooltipsOver = (element: Element | null): string =>
      element ? `${element.getAttribute('title') ?? ''} ${tooltipsOver(element.parentElement)}` : '';
    const shownTexts = (element: Element): string[] =>
      [...element.childNodes].flatMap((node) => {
        if (node instanceof Text) return squeezed(node.data) || [];
        return node instanceof Element && !isForEars(node) ? shownTexts(node) : [];
      });

    /** Whether the element cuts off what is in it. */
    const cutsOff = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isClipped = (value: string) => value === 'hidden' || value === 'clip';
      return (
        (isClipped(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isClipped(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };

    const look = (element: Element, left: number, right: number): void => {
      if (
        element.matches('style, script, svg *, kbd, code, option') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return;
      // What has a language of its own is data in that language.
      if (element.matches('.theme [lang]')) return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) heed(element.getAttribute(name) ?? '');
      const texts = shownTexts(element);
      const name = `${element.localName}.${element.className}: ${texts.join(' ').slice(0, 60)}`;
      const box = element.getBoundingClientRect();
      let isCut = isForEars(element);
      if (!isCut && box.width > 0) {
        if (box.right > right + 1 || box.left < left - 1)
          cut.push(`beyond by ${Math.round(box.right - right)}: ${name}`);
        isCut = cutsOff(element);
        const tooltip = squeezed(tooltipsOver(element));
        if (isCut && !texts.every((text) => tooltip.includes(text))) cut.push(`cut off: ${name}`);
        if (getComputedStyle(element).overflowX === 'auto' && element.scrollWidth > element.clientWidth + 1)
          cut.push(`scrolls sideways: ${name}`);
      }
      for (const node of element.childNodes) {
        if (node instanceof Text) heed(node.data);
        else if (node instanceof Element) look(node, isCut ? -Infinity : left, isCut ? Infinity : right);
      }
    };

    for (const selector of selectors)
      for (const host of document.querySelectorAll(selector)) {
        // The place that the page gives to an element of ours; what lies over the page has the window.
        const { left, right, width } = host.getBoundingClientRect();
        const isPlaced = host.shadowRoot !== null && width > 0;
        for (const part of host.shadowRoot?.children ?? [host])
          look(part, isPlaced ? left : 0, isPlaced ? right : document.documentElement.clientWidth);
      }
    return { cut, unspoken: [...unspoken].filter((text) => text !== '') };
  }, parts);
}
