// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findDeep, textRuns } from '../../../../lib/seller-central/cancel-order/deep-dom.ts';

test('texts come in the order of the markup, those of a shadow root behind their host’s own, style and script left out', () => {
  document.body.innerHTML = '<p>1<b>2</b></p><section id="host">3</section><style>no</style><p> 5 </p>';
  const host = document.querySelector('#host');
  host?.attachShadow({ mode: 'open' }).append('4');
  expect(textRuns(document.body)).toEqual(['1', '2', '3', '4', '5']);
});

test('elements come in the page’s sequence, in shadow roots too, and none of ours', () => {
  document.body.innerHTML = '<i id="1"></i><section></section><crg-badge></crg-badge><i id="3"></i>';
  const inner = document.createElement('i');
  inner.id = '2';
  document.querySelector('section')?.attachShadow({ mode: 'open' }).append(inner);
  document.querySelector('crg-badge')?.attachShadow({ mode: 'open' }).append(document.createElement('i'));
  expect(findDeep(document, 'i').map(({ id }) => id)).toEqual(['1', '2', '3']);
});

/** The most calls within calls that stood whenever an element was asked for its shadow root. */
function deepestCalls(read: () => void): number {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  let deepest = 0;
  const get = function (this: Element) {
    deepest = Math.max(deepest, new Error().stack?.split('\n').length ?? 0);
    return own?.get?.call(this);
  };
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get });
  read();
  if (own) Object.defineProperty(Element.prototype, 'shadowRoot', own);
  Error.stackTraceLimit = limit;
  return deepest;
}

// At 12,000 levels, which a browser builds at once and jsdom in half a minute, the stack was full (2026-11-22).
test.each([
  ['elements', (host: Element) => host],
  ['shadow roots', (host: Element) => host.attachShadow({ mode: 'open' })],
])('%s within each other, however deep, take no more calls within calls', (_, within) => {
  const nested = (depth: number): Element => {
    const host = document.createElement('div');
    within(host).append(depth > 0 ? nested(depth - 1) : 'the end');
    return host;
  };
  const callsFor = (depth: number) => {
    const top = document.createElement('main');
    top.append(nested(depth));
    return deepestCalls(() => {
      expect(textRuns(top)).toEqual(['the end']);
      expect(findDeep(top, 'div')).toHaveLength(depth + 1);
    });
  };
  expect(callsFor(100)).toBe(callsFor(10));
});
