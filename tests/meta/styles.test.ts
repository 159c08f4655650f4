import { expect, test } from 'vitest';
import { occurrences, shippedFiles } from './source.ts';

const styles = shippedFiles.filter((file) => file.endsWith('.css'));

test('nothing of ours moves by itself, so nobody has to ask for less motion', () => {
  expect(occurrences(styles, /\b(?:transition|animation|scroll-behavior)\b|@keyframes/)).toEqual([]);
  expect(occurrences(shippedFiles, /behavior: 'smooth'/)).toEqual([]);
});

test('a focus ring is taken away only from what no key leads to', () => {
  expect(occurrences(styles, /outline(?:-width|-style)?:\s*(?:none|0)\b/)).toEqual([
    // The heading that is read out when a step of the practice begins.
    expect.stringMatching(/^components\/tour\/tour\.css:\d+: outline: none;$/),
  ]);
});

// For each such rule the browser restyles all that is in a row whenever the row is marked (docs/performance.md).
test('no style of the page reaches from the mark of a row into the row', () => {
  const page = styles.filter((file) => file.endsWith('/page.css'));
  expect(page).toHaveLength(1);
  expect(occurrences(page, /\[data-crg-[^{,]*?[\s>+~]+[\w.:#*[(][^{]*\{/)).toEqual([]);
});
