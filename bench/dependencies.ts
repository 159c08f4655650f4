// How much of what the browser loads is other people's code: which package, in how many of our scripts, how many bytes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { table } from './report.ts';
import type { Section } from './section.ts';

interface Weight {
  scripts: number;
  bytes: number;
}

export async function dependenciesSection(): Promise<Section> {
  const weights = new Map<string, Weight>();
  const outDir = await mkdtemp(join(tmpdir(), 'cr-guard-bench-'));
  try {
    await build({ outDir, vite: () => ({ plugins: [weigh(weights)] }) });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  const rows = [...weights]
    .toSorted(([, a], [, b]) => b.bytes - a.bytes)
    .map(([name, { scripts, bytes }]) => [name, scripts, bytes]);
  return { text: table(['package', 'in so many scripts', 'bytes in all of them'], rows) };
}

/** Sums up each package's part of the code that is written, after what nobody uses was left out. */
function weigh(weights: Map<string, Weight>): Plugin {
  return {
    name: 'weigh-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const inChunk = new Map<string, number>();
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'our own';
          inChunk.set(name, (inChunk.get(name) ?? 0) + renderedLength);
        }
        for (const [name, bytes] of inChunk) {
          if (bytes === 0) continue;
          const known = weights.get(name) ?? { scripts: 0, bytes: 0 };
          weights.set(name, { scripts: known.scripts + 1, bytes: known.bytes + bytes });
        }
      }
    },
  };
}
