import { encode, HELLO, OBSERVED, type ObservedResponse } from './protocol.ts';

const { apply } = Reflect;

/** So many responses are kept for listeners that start later or come and go. */
const KEPT = 8;

/** What the outbox needs of a window: the page's own, or a stand-in. */
export interface EventWorld {
  readonly document: EventTarget;
  readonly CustomEvent: typeof CustomEvent;
  readonly setTimeout: (task: () => void) => unknown;
}

export interface Outbox {
  post(response: ObservedResponse): void;
  /** Forgets what was kept and falls silent for good. */
  close(): void;
}

/**
 * Hands responses to the listeners of the extension's world: each once as a task of its own, so that the page's
 * continuation of its read comes first, and the last few again whenever a listener says hello.
 */
export function openOutbox({ document, CustomEvent, setTimeout }: EventWorld): Outbox {
  const { addEventListener, dispatchEvent, removeEventListener } = document;
  let kept: string[] = [];
  let number = 0;
  let open = true;

  const send = (detail: string) => {
    if (open) apply(dispatchEvent, document, [new CustomEvent(OBSERVED, { detail })]);
  };
  const replay = () => kept.forEach(send);
  apply(addEventListener, document, [HELLO, replay]);

  return {
    post(response) {
      if (!open) return;
      number += 1;
      const detail = encode(response, number);
      kept = [...kept, detail].slice(-KEPT);
      apply(setTimeout, undefined, [() => send(detail)]);
    },
    close() {
      open = false;
      kept = [];
      apply(removeEventListener, document, [HELLO, replay]);
    },
  };
}
