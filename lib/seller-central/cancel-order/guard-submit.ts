import type { PageLanguage } from '../page-text/page-language.ts';
import { isCancelForm, reachesSubmit } from './reaches-submit.ts';

/** A second click this soon after a held one, in milliseconds, is the other half of a double-click. */
const DOUBLE_CLICK = 300;

export interface SubmitGuard {
  readonly language: PageLanguage | null;
  /**
   * What contradicts the record now, such as the code of the chosen reason; null where nothing does. Asked at the
   * moment of each submit. After another contradiction the next submit is a first one again.
   */
  contradiction(): string | null;
  /** A submit was held back: time to say why. */
  onHeld(): void;
}

/**
 * Holds back the first submit that contradicts the record, by mouse, by keyboard or by the form itself, and lets the
 * next deliberate one through; one that contradicts nothing is never touched. It listens at the window, before the page
 * does and out of any open shadow root, and leaves nothing behind when `signal` fires.
 */
export function guardSubmit({ language, contradiction, onHeld }: SubmitGuard, signal: AbortSignal): void {
  let held: string | null = null;
  let heldAt = 0;
  /** A key that was held is still down; its repeats, its release and the click of the space bar belong to it. */
  let isKeyDown = false;

  function onSubmit(event: Event): void {
    const contradicts = contradiction();
    if (contradicts === null) {
      held = null;
      return;
    }
    if (held === contradicts && isDeliberate(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held === contradicts) return;
    held = contradicts;
    heldAt = event.timeStamp;
    isKeyDown = event.type === 'keydown';
    onHeld();
  }

  function isDeliberate(event: Event): boolean {
    if (event instanceof KeyboardEvent && event.type === 'keydown' && !event.repeat) isKeyDown = false;
    const isDoubled = event instanceof MouseEvent && event.detail > 1 && event.timeStamp - heldAt < DOUBLE_CLICK;
    return !isKeyDown && !isDoubled;
  }

  const capture = { capture: true, signal };
  addEventListener('click', (event) => reachesSubmit(event, language) && onSubmit(event), capture);
  addEventListener('submit', (event) => isCancelForm(event.target) && onSubmit(event), capture);
  addEventListener('keydown', (event) => isPress(event) && reachesSubmit(event, language) && onSubmit(event), capture);
  addEventListener(
    'keyup',
    (event) => {
      if (!isPress(event) || !isKeyDown) return;
      if (reachesSubmit(event, language)) onSubmit(event);
      setTimeout(() => {
        isKeyDown = false;
      });
    },
    capture,
  );
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}
