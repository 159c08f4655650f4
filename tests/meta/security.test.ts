import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const text = readFileSync('docs/security.md', 'utf8');

/** The tests that the review rests on: a file, and where a colon follows it, the name of one of its tests. */
const NAMED = [
  ...text.matchAll(
    /`(tests\/[\w./-]+\.test\.ts|tests\/e2e\/[\w.-]+\.spec\.ts)`(?:: ([^|\n]+?))?(?=\)|[.,]? *(?:\||\n|$))/gm,
  ),
].map(([, file = '', name = '']) => ({ file, name: name.replace(/\.$/, '') }));

test.each(NAMED)('the review names a test that is there: $file $name', ({ file, name }) => {
  const source = readFileSync(file, 'utf8').replaceAll(/\(\s+/g, '(');
  expect(["'", '"'].some((quote) => source.includes(name === '' ? quote : `(${quote}${name}${quote}`))).toBe(true);
});

test('the review has a test for each of its tables’ claims', () => {
  expect(NAMED.length).toBeGreaterThan(15);
});

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const installed = z.object({ version: z.string(), license: z.string() });
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.optional(z.string()),
      hasInstallScript: z.optional(z.boolean()),
      link: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
    }),
  ),
});
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const ours = manifest.parse(read('package.json'));

test.each([...Object.keys(ours.dependencies), 'wxt'])('%s is reviewed in the version that ships', (name) => {
  const { version, license } = installed.parse(read(`node_modules/${name}/package.json`));
  expect(text).toContain(`| ${name} | ${version} | ${license} |`);
});

test('every version is exact', () => {
  const versions = Object.values({ ...ours.dependencies, ...ours.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package is locked by its hash, and one alone runs a script when it is installed', () => {
  const packages = Object.entries(lock.parse(read('package-lock.json')).packages).filter(([path]) => path !== '');
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  const running = packages.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
  expect(running.map(([path]) => path)).toEqual(['node_modules/node']);
});
