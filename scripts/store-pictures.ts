// `npm run store-pictures [folder] [stop]` takes the pictures of the stores' listings with the built extension, into
// docs/store/pictures: five in each of four languages, in the size that both stores take, and the small tile that Chrome's
// asks for besides.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticeServer } from '../practice/server.ts';
import type { Seller } from '../tests/e2e/browsers/tab.ts';
import { photograph, type Sight, sightsOf } from './tour/sights.ts';
import { STOPS, seasonedSeller } from './tour/stops.ts';

const [folder = 'docs/store/pictures', only] = process.argv.slice(2);
const SCREEN = [1280, 800] as const;
const TILE = [440, 280] as const;
/** The most that Chrome gives a popup's height. */
const POPUP = [400, 600] as const;

const SHOTS = [
  { name: '1-list', sight: 'buyer-requests' },
  { name: '2-cancel', sight: 'cancel-own-reason' },
  { name: '3-popup', sight: 'manage-orders', over: 'popup' },
  { name: '4-replies', sight: 'inbox' },
  { name: '5-evidence', sight: 'evidence' },
] as const;

const dataUrl = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;

/** Draws a page of pictures of ours, without a word of a site's, in a window of that size. */
async function draw(seller: Seller, path: string, size: readonly [number, number], html: string): Promise<void> {
  const tab = await seller.newTab();
  await tab.setViewport(...size);
  await tab.goto(dataUrl('text/html', Buffer.from(`<meta charset="utf-8">${html}`)));
  await tab.waitUntil(() => [...document.images].every(({ complete }) => complete));
  await tab.screenshot(path);
  await tab.close();
}

async function layOver(seller: Seller, path: string, below: string, above: string): Promise<void> {
  const [ground, popup] = await Promise.all([below, above].map((file) => readFile(file)));
  if (!ground || !popup) throw new Error('Two pictures make one.');
  await draw(
    seller,
    path,
    SCREEN,
    `<style>body { margin: 0 } img { position: absolute; top: 0; right: 0 }
      img + img { top: 6px; right: 16px; border-radius: 8px; box-shadow: 0 6px 28px #0006, 0 0 1px #000 }</style>
    <img src="${dataUrl('image/png', ground)}"><img src="${dataUrl('image/png', popup)}">`,
  );
}

await mkdir(folder, { recursive: true });
const scratch = await mkdtemp(join(tmpdir(), 'cr-guard-store-'));
const practice = await startPracticeServer();
try {
  for (const stop of STOPS.filter(({ name }) => !only || name === only)) {
    const seller = await seasonedSeller('chromium', practice, stop);
    const sights = new Map(sightsOf(seller, practice, stop.host).map((sight) => [sight.name, sight]));
    const take = async (name: string, path: string, size: Sight['size']) => {
      const sight = sights.get(name);
      if (!sight) throw new Error(`There is no sight ${name}.`);
      await photograph(sight, path, 'light', size);
      return path;
    };
    for (const { name, sight, ...rest } of SHOTS) {
      const path = join(folder, `${name}-${stop.browserLanguage}.png`);
      if ('over' in rest) {
        const below = await take(sight, join(scratch, 'below.png'), SCREEN);
        await layOver(seller, path, below, await take(rest.over, join(scratch, 'above.png'), POPUP));
      } else await take(sight, path, SCREEN);
      console.log(path);
    }
    if (stop === STOPS[0]) {
      const icon = dataUrl('image/svg+xml', await readFile('scripts/icons/large.svg'));
      await draw(
        seller,
        join(folder, 'tile.png'),
        TILE,
        `<style>body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 18px;
          background: #e7f4f6; color: #00596b; font: 700 40px system-ui, sans-serif }</style>
        <img src="${icon}" width="128" height="128"><span>CR Guard</span>`,
      );
    }
    await seller.close();
  }
} finally {
  await practice.close();
  await rm(scratch, { recursive: true });
}
