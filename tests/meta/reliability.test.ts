import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/reliability.md', 'utf8');

/** The tests that the table names, by number. */
const TESTS = [...text.matchAll(/^(\d+)\. `(tests\/[^`]+)`: (.+)$/gm)].map(([, number = '', file = '', name = '']) => ({
  number,
  file,
  name,
}));

/** The numbers in a cell that holds nothing else. */
const numbersIn = (cell: string): string[] => (/^\d+(?:, \d+)*$/.test(cell.trim()) ? cell.trim().split(', ') : []);

const ROWS = text
  .split('\n')
  .map((line) => line.split('|').slice(3, -1))
  .filter((cells) => cells.length === 3)
  .filter(([first = '']) => !/---|Chromium/.test(first));

test.each(TESTS)('test $number of docs/reliability.md is there: $name', ({ file, name }) => {
  const source = readFileSync(file, 'utf8').replaceAll(/\(\s+/g, '(');
  expect(["'", '"'].some((quote) => source.includes(`(${quote}${name}${quote}`))).toBe(true);
});

test('every row of docs/reliability.md names a test, and every test of its list is named', () => {
  expect(ROWS.length).toBeGreaterThan(30);
  expect(ROWS.filter((cells) => cells.flatMap(numbersIn).length === 0)).toEqual([]);
  const named = new Set(ROWS.flatMap((cells) => cells.flatMap(numbersIn)));
  expect([...named].sort()).toEqual(TESTS.map(({ number }) => number).sort());
});

test('what stands under a browser runs in it, and what stands under any runs without', () => {
  const fileOf = (number: string) => TESTS.find((each) => each.number === number)?.file ?? '';
  for (const [chromium = '', firefox = '', any = ''] of ROWS) {
    const files = [chromium, firefox].flatMap(numbersIn).map(fileOf);
    expect(files.filter((file) => !file.startsWith('tests/e2e/'))).toEqual([]);
    expect(numbersIn(any).filter((number) => fileOf(number).startsWith('tests/e2e/'))).toEqual([]);
  }
});
