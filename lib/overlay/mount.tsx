import { type ComponentChildren, render } from 'preact';

/** An element of ours in the page, with an open shadow root that Preact fills. */
export interface Mount {
  readonly host: HTMLElement;
  /** Renders, or renders again. */
  render(content: ComponentChildren): void;
  /** Moves focus to what the content marks as focusable first; nothing scrolls. */
  focus(): void;
  /** Unmounts and takes the element out of the page. */
  remove(): void;
}

/** The tags of our elements (overlay contract). */
export type HostTag =
  | 'crg-rate-note'
  | 'crg-summary'
  | 'crg-badge'
  | 'crg-order-note'
  | 'crg-cancel-guard'
  | 'crg-replies'
  | 'crg-shortcuts'
  | 'crg-diagnostics'
  | 'crg-practice-popup';

/**
 * Creates an element of ours, not yet in the page: the caller puts `host` where it belongs. The style text goes into
 * the shadow root itself, since a linked sheet would have to be fetched; browsers share the parsed sheet between roots
 * of the same text. Removing is the caller's duty, or happens when `signal` fires.
 */
export function createMount(tag: HostTag, css: string, signal: AbortSignal): Mount {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  const remove = () => {
    render(null, container);
    host.remove();
    signal.removeEventListener('abort', remove);
  };
  signal.addEventListener('abort', remove, { once: true });
  const focus = () => container.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  return { host, render: (content) => render(content, container), focus, remove };
}

/** Puts the one style sheet that the page itself gets; it goes when `signal` fires. */
export function addPageStyle(css: string, signal: AbortSignal): void {
  const style = document.createElement('style');
  style.id = 'crg-style';
  style.textContent = css;
  (document.head ?? document.documentElement).append(style);
  signal.addEventListener('abort', () => style.remove(), { once: true });
}
