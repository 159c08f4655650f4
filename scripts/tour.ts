// node scripts/tour.ts [chromium|firefox] [folder] [sight,sight] [stop,stop]: visits what the extension does, unseen, and
// photographs each stop, or the named ones. In a folder whose README.md names pictures, only those are taken, anew.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPracticeServer } from '../practice/server.ts';
import { photograph, sightsOf } from './tour/sights.ts';
import { STOPS, seasonedSeller } from './tour/stops.ts';

const [browser, folder = '.output/tour', sights, stops] = process.argv.slice(2);
const engine = browser === 'firefox' ? 'firefox' : 'chromium';
const list = join(folder, 'README.md');
const listed = existsSync(list) ? await readFile(list, 'utf8') : null;
const isWanted = (name: string, names: string | undefined) => !names || names.split(',').includes(name);

await mkdir(folder, { recursive: true });
const practice = await startPracticeServer();
try {
  for (const stop of STOPS.filter(({ name }) => isWanted(name, stops))) {
    const seller = await seasonedSeller(engine, practice, stop);
    for (const sight of sightsOf(seller, practice, stop.host))
      for (const colorScheme of ['light', 'dark'] as const) {
        const picture = `${sight.name}-${stop.name}-${engine}-${colorScheme}.png`;
        if (!isWanted(sight.name, sights) || (listed && !listed.includes(`(${picture})`))) continue;
        await photograph(sight, join(folder, picture), colorScheme);
        console.log(join(folder, picture));
      }
    await seller.close();
  }
} finally {
  await practice.close();
}
