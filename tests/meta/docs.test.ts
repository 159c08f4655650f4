import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGS } from '../../lib/i18n/catalogs.ts';
import { UI_LANGUAGES } from '../../lib/i18n/translate.ts';

const markdown = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
const DOCS = ['README.md', 'CHANGELOG.md', 'practice/README.md', 'lib/ledger/README.md', ...markdown('docs')];
const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

test.each(DOCS)('every link and picture of %s is there', (path) => {
  const local = linksOf(readFileSync(path, 'utf8')).filter((target) => !/^(?:https?:|#)/.test(target));
  expect(local.filter((target) => !existsSync(join(dirname(path), target.replace(/#.*/, ''))))).toEqual([]);
});

test.each(DOCS)('every file and folder that %s names exists', (path) => {
  const named = /`((?:lib|entrypoints|components|practice|scripts|tests|bench|docs)\/[\w./-]*)`/g;
  const files = [...readFileSync(path, 'utf8').matchAll(named)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(DOCS)('every command that %s names exists', (path) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...text.matchAll(/\bnode ((?:scripts|bench|practice)\/[\w./-]+)/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

/** What `npm test` runs for each command that the README names: the command itself, or in minutes what it does in hours. */
const RUN_BY: Readonly<Record<string, readonly [file: string, text: string]>> = {
  test: ['.ci/run', 'npm test'],
  zip: ['scripts/test.mjs', "'scripts/zip.mjs', '--twice'"],
  demo: ['tests/e2e/first-steps.spec.ts', "'scripts/tour.ts'"],
  pictures: ['tests/e2e/first-steps.spec.ts', "'scripts/tour.ts'"],
  'store-pictures': ['tests/e2e/first-steps.spec.ts', "'scripts/store-pictures.ts'"],
  walk: ['tests/e2e/first-steps.spec.ts', 'takeFirstSteps('],
  bench: ['tests/build/bundles.test.ts', 'weights('],
};

test('every command that the README names is run by a step of npm test', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  // Asked for a step that is none, it tells which there are.
  const { stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'no-such-step'], { encoding: 'utf8' });
  const steps = (/There are: (.*)/.exec(stderr)?.[1] ?? '').split(', ');
  expect(steps).toContain('e2e');
  const commands = [
    ...readFileSync('README.md', 'utf8').matchAll(/\bnpm (?:run )?(test|(?<=run )[\w-]+)(?: -- ([\w ]+))?/g),
  ];
  expect(commands.length).toBeGreaterThan(7);
  for (const [command, name = '', asked] of commands) {
    const ofTest = /scripts\/test\.mjs(.*)/.exec(scripts[name] ?? '')?.[1]?.trim();
    const wanted = (asked ?? ofTest ?? '').split(' ').filter(Boolean);
    if (ofTest !== undefined) expect(steps, command).toEqual(expect.arrayContaining(wanted));
    if (ofTest === undefined || wanted.length === 0) {
      const [file = '', text = ''] = RUN_BY[name] ?? [];
      expect(file && readFileSync(file, 'utf8'), command).toContain(text || 'a step that runs it');
    }
  }
});

test('the list of pictures is whole', () => {
  const listed = linksOf(readFileSync('docs/pictures/README.md', 'utf8')).filter((link) => link.endsWith('.png'));
  expect(listed.sort()).toEqual(readdirSync('docs/pictures').filter((name) => name.endsWith('.png')));
});

const LISTED = UI_LANGUAGES.filter((language) => existsSync(`docs/store/listing-${language}.md`));

test.each(LISTED)('the listing in %s bears the name and the summary that the package bears', (language) => {
  const text = readFileSync(`docs/store/listing-${language}.md`, 'utf8');
  const { name, description } = CATALOGS[language].extension;
  expect(text).toContain(`(75): ${name}`);
  expect(text).toContain(`(132): ${description}`);
});

/** Width, height, bits a channel, and the kind of colour (2: red, green, blue, and no transparency) of a PNG. */
const pngOf = (path: string) => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
};

test.each(LISTED)('the listing in %s shows five pictures in the size and kind that the stores take', (language) => {
  const pictures = linksOf(readFileSync(`docs/store/listing-${language}.md`, 'utf8')).filter((link) =>
    /pictures\/\d/.test(link),
  );
  expect(pictures).toHaveLength(5);
  for (const picture of pictures) expect(pngOf(join('docs/store', picture)), picture).toEqual([1280, 800, 8, 2]);
});

test("the pictures of the stores hold Chrome's tile, none that no listing shows, and weigh less than 4 MB", () => {
  const folder = 'docs/store/pictures';
  const there = readdirSync(folder).map((name) => join(folder, name));
  const named = LISTED.flatMap((language) => linksOf(readFileSync(`docs/store/listing-${language}.md`, 'utf8')));
  expect(pngOf(join(folder, 'tile.png'))).toEqual([440, 280, 8, 2]);
  expect(there.filter((path) => !named.some((link) => join('docs/store', link) === path))).toEqual([]);
  expect(there.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(4_000_000);
});

test('the four main languages have a listing', () => {
  expect(LISTED).toEqual(expect.arrayContaining(['en', 'de', 'ja', 'zh-CN']));
});
