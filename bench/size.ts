// What the browser loads, against its budgets, and every file of the package.
import { gzipSync } from 'node:zlib';
import { bytesOf } from '../tests/build/built.ts';
import { filesOf, weights } from '../tests/build/weights.ts';
import { table } from './report.ts';
import type { Section } from './section.ts';

export function sizeSection(): Section {
  const sizes = weights('chrome');
  const text = table(
    ['what', 'bytes', 'budget', 'used'],
    sizes.map(({ name, bytes, budget }) => [name, bytes, budget, `${Math.round((bytes / budget) * 100)} %`]),
  );
  const broken = sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ name, bytes }) => `${name} weighs ${bytes} bytes`);
  return { text, broken };
}

/** Every file of the package, as it is and after gzip; names without the part that changes with the content. */
export function filesSection(): Section {
  const files = filesOf('chrome', '**/*.*').map((file) => {
    const bytes = bytesOf('chrome', file);
    return {
      name: file.replace(/-[\w-]{8}\./, '.'),
      bytes: bytes.length,
      packed: gzipSync(bytes, { level: 9 }).length,
    };
  });
  const total = (of: (file: (typeof files)[number]) => number) => files.reduce((sum, file) => sum + of(file), 0);
  const rows = files.map(({ name, bytes, packed }) => [name, bytes, packed]);
  return {
    text: table(
      ['file', 'bytes', 'gzipped'],
      [...rows, ['**all**', total(({ bytes }) => bytes), total(({ packed }) => packed)]],
    ),
  };
}
