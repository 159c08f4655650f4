import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

test.each(DOCS)('every command that %s names exists', (path) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...text.matchAll(/\bnode ((?:scripts|bench|practice)\/[\w./-]+)/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

const LISTED = UI_LANGUAGES.filter((language) => existsSync(`docs/store/listing-${language}.md`));

test.each(LISTED)('the listing in %s bears the name and the summary that the package bears', (language) => {
  const text = readFileSync(`docs/store/listing-${language}.md`, 'utf8');
  const { name, description } = CATALOGS[language].extension;
  expect(text).toContain(`(75): ${name}`);
  expect(text).toContain(`(132): ${description}`);
});

test('the four main languages have a listing', () => {
  expect(LISTED).toEqual(expect.arrayContaining(['en', 'de', 'ja', 'zh-CN']));
});
