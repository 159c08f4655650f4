/**
 * How a page learns in Firefox that the extension has gone: there our scripts end without a word and leave what they
 * showed (seen in Firefox 153, 2026-11-22), but a script of ours in the page's own world lives on. It asks by an event,
 * and whoever of us is still there answers by preventing it. The page can forge all of it, and gains what it can do
 * without us: take our elements away, or keep them.
 */
const ASKED = 'crg:life';
/** One of our scripts has begun, or has something to be shown after its end. */
const BEGUN = 'crg:life-begun';
/** A later copy of the asking script is there. */
const REPLACED = 'crg:life-replaced';

const { apply } = Reflect;

/** What asking needs of a window: the page's own, or a stand-in. */
export interface AskingWorld extends EventTarget {
  readonly document: Document;
  readonly CustomEvent: typeof CustomEvent;
  readonly MutationObserver: typeof MutationObserver;
}

/** Answers for as long as the script lives and `signal` has not fired. */
export function answerLifeSigns(target: Document, signal: AbortSignal): void {
  if (signal.aborted) return;
  target.addEventListener(ASKED, (event) => event.preventDefault(), { signal });
  target.dispatchEvent(new Event(BEGUN));
}

/** Hands over an element that is to stand in the page once we have gone. */
export function leaveForLater(target: Document, element: Element): void {
  // An event's related target is the one thing of ours that crosses to the page's world as an element.
  target.dispatchEvent(new FocusEvent(BEGUN, { relatedTarget: element }));
}

/**
 * Runs in the page's world. Asks whenever the page changes, before that is painted, and when the seller comes back to
 * it; once there was an answer and then is none, it calls back with what was left for later, and falls silent.
 */
export function askForLifeSigns(world: AskingWorld, onEnd: (left: Element | null) => void): void {
  const { document, CustomEvent } = world;
  const { dispatchEvent } = document;
  let wasAnswered = false;
  let left: Element | null = null;
  const dispatch = (name: string) => apply(dispatchEvent, document, [new CustomEvent(name, { cancelable: true })]);
  dispatch(REPLACED);

  const over = new AbortController();
  const observer = new world.MutationObserver(() => wasAnswered && ask());
  const end = () => {
    over.abort();
    observer.disconnect();
  };
  const ask = () => {
    const isAnswered = !dispatch(ASKED);
    if (wasAnswered && !isAnswered) {
      end();
      onEnd(left);
    }
    wasAnswered = isAnswered;
  };
  const options = { signal: over.signal, capture: true };
  document.addEventListener(REPLACED, end, options);
  document.addEventListener(
    BEGUN,
    (event) => {
      if (event instanceof FocusEvent && event.relatedTarget instanceof Element) left = event.relatedTarget;
      ask();
    },
    options,
  );
  for (const name of ['focus', 'pageshow', 'pointerdown', 'visibilitychange'])
    world.addEventListener(name, ask, options);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  ask();
}
