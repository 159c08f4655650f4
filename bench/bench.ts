// `npm run bench`: what we cost, as ratios to a floor timed in the same run, and our size. `npm run bench -- list popup`
// runs those parts alone. Each part writes its table into docs/performance.md; a broken budget makes the whole fail.
import { dependenciesSection } from './dependencies.ts';
import { importSection } from './import.ts';
import { ledgerSection } from './ledger.ts';
import { churnSection, listSection } from './list.ts';
import { loadSection } from './load.ts';
import { memorySection } from './memory.ts';
import { pageJsonSection } from './page-json.ts';
import { popupSection } from './popup.ts';
import { repliesSection } from './replies.ts';
import { writeSection } from './report.ts';
import type { Section } from './section.ts';
import { filesSection, sizeSection } from './size.ts';
import { touchSection } from './touch.ts';

const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  size: sizeSection,
  files: filesSection,
  dependencies: dependenciesSection,
  replies: repliesSection,
  list: listSection,
  churn: churnSection,
  load: loadSection,
  touch: touchSection,
  'page-json': pageJsonSection,
  popup: popupSection,
  memory: memorySection,
  import: importSection,
  ledger: ledgerSection,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}`);

const broken: string[] = [];
for (const [name, run] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const section = await run();
  console.log(`\n── ${name} ──\n${section.text}`);
  writeSection(name, section.text);
  broken.push(...(section.broken ?? []));
}
console.log(broken.length > 0 ? `\nOver budget:\n${broken.join('\n')}` : '\nEverything is within its budget.');
process.exitCode = broken.length > 0 ? 1 : 0;
