// `npm run zip` writes the packages for the stores, with the source archive that Firefox's reviewers build from, and
// their checksums. With `--twice` everything is built again and must come out the same, byte for byte.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run } from './install-missing.mjs';

const output = join(root, '.output');
const EXPECTED = ['chrome', 'firefox', 'sources'];

const packages = () => (existsSync(output) ? readdirSync(output) : []).filter((name) => name.endsWith('.zip')).sort();

/** Builds and packs anew; the packages' checksums by name, or null where it failed. */
async function pack() {
  for (const old of packages()) rmSync(join(output, old));
  for (const target of [[], ['-b', 'firefox', '--mv3']]) if ((await run('wxt', ['zip', ...target])) !== 0) return null;
  const names = packages();
  const missing = EXPECTED.filter((kind) => !names.some((name) => name.endsWith(`-${kind}.zip`)));
  if (missing.length > 0) {
    console.error(`No package for ${missing.join(', ')}`);
    return null;
  }
  const sumOf = (name) =>
    createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex');
  return new Map(names.map((name) => [name, sumOf(name)]));
}

async function zip() {
  if (!(await installPackages())) return 1;
  const sums = await pack();
  if (!sums) return 1;
  for (const [name, sum] of sums) console.log(`${sum}  ${name}`);
  if (!process.argv.includes('--twice')) return 0;
  const again = await pack();
  const different = [...sums].filter(([name, sum]) => again?.get(name) !== sum).map(([name]) => name);
  if (different.length > 0) console.error(`Built twice, not the same: ${different.join(', ')}`);
  return different.length > 0 ? 1 : 0;
}

process.exitCode = await zip();
