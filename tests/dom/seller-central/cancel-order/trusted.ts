import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { implForWrapper }: { implForWrapper(wrapper: EventTarget | Event): object } = require(
  join(dirname(require.resolve('jsdom')), 'generated/idl/utils.js'),
);

/**
 * Sends an event as a person's act does. The browser alone can make a trusted event; jsdom makes them from the objects
 * behind its own, which is the one way to test what tells a seller's hand from a script's.
 */
export function actTrusted(target: EventTarget, event: Event): boolean {
  const [inner, place] = [implForWrapper(event), implForWrapper(target)];
  Reflect.set(inner, 'isTrusted', true);
  const dispatch: unknown = Reflect.get(place, '_dispatch');
  if (typeof dispatch !== 'function') throw new Error('jsdom sends its events in another way now.');
  dispatch.call(place, inner);
  return !event.defaultPrevented;
}

const PERSONS = { bubbles: true, composed: true, cancelable: true };

/** A click of the mouse, with all that it brings about. */
export function click(target: Element, detail = 1): boolean {
  actTrusted(target, new MouseEvent('pointerdown', PERSONS));
  return actTrusted(target, new MouseEvent('click', { ...PERSONS, detail }));
}

/** A key pressed and let go; the click that a button makes of it. */
export function key(target: Element, name: 'Enter' | ' ' | 'Tab', { repeat = false } = {}): boolean {
  const isTaken = actTrusted(target, new KeyboardEvent('keydown', { ...PERSONS, key: name, repeat }));
  // Firefox makes the space bar's click at its release, whatever became of its pressing.
  if (name === 'Enter' && isTaken) actTrusted(target, new MouseEvent('click', PERSONS));
  actTrusted(target, new KeyboardEvent('keyup', { ...PERSONS, key: name }));
  if (name === ' ') actTrusted(target, new MouseEvent('click', PERSONS));
  return isTaken;
}
