import { expect, test } from 'vitest';
import { ENTRYPOINT, PURE, ROOMS, roomOf } from './rooms.ts';
import { codeFiles, codeOf, importsOf, occurrences, shippedFiles } from './source.ts';

const isEntrypoint = (room: string): boolean => room.startsWith('entrypoints/');

/** Says what is wrong with each import of a file, or nothing. */
function wrongImports(file: string): string[] {
  const from = roomOf(file);
  const room = isEntrypoint(from) ? ENTRYPOINT : ROOMS[from];
  if (!room) return [`${file}: the room ${from} is not in tests/meta/rooms.ts: say there what it may import`];
  return importsOf(file).flatMap(({ target, typesOnly }) => {
    const isFile = /\.(?:tsx?|json|css)(?:\?\w+)?$/.test(target);
    const to = roomOf(target);
    const allowed = isFile
      ? to === from || room.rooms.includes(to) || (typesOnly && room.typesOf?.includes(to))
      : room.packages.test(target);
    return allowed ? [] : [`${file} may not import ${target}`];
  });
}

test('every room imports only what the architecture lets it', () => {
  expect(shippedFiles.flatMap(wrongImports)).toEqual([]);
});

test('nothing but its own files and tests imports an entrypoint', () => {
  const outside = codeFiles.filter((file) => !/^(?:entrypoints|tests)\//.test(file));
  const wrong = outside.flatMap((file) =>
    importsOf(file).flatMap(({ target }) => (isEntrypoint(roomOf(target)) ? [`${file} imports ${target}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test("the page's elements are looked up in lib/seller-central and lib/overlay alone", () => {
  const lookUp = /\b(?:querySelector(?:All)?|getElementById|getElementsBy\w+)\b|\.closest\(/;
  const elsewhere = shippedFiles.filter((file) => !/^lib\/(?:seller-central|overlay|page-tap)\//.test(file));
  expect(occurrences(elsewhere, lookUp)).toEqual([]);
});

test('pure rooms know no clock, no browser and no page', () => {
  const pureFiles = shippedFiles.filter((file) => PURE.includes(roomOf(file)));
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|(?<![./\w])(?:document|window|navigator|localStorage|indexedDB|browser|chrome)\.\w|\bMath\.random\b|\bset(?:Timeout|Interval)\b/;
  expect(occurrences(pureFiles, impure)).toEqual([]);
});

test('the reader of imports sees every form of import', () => {
  const forms = importsOf('tests/meta/import-direction.test.ts').map(({ target }) => target);
  expect(forms).toEqual(['vitest', 'tests/meta/rooms.ts', 'tests/meta/source.ts']);
  expect(codeOf('tests/meta/source.ts')).not.toContain('Every hand-written');
});
