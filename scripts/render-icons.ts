import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Which drawing serves which sizes: below 32 pixels the lines must be thicker and sit on whole pixels. */
const drawings = { small: [16, 19], large: [32, 38, 48, 96, 128] };

/** Renders the icons as `icons/SIZE.png` into a folder such as `public`; WXT lists files of that name in the manifest. */
export async function renderIcons(folder: string): Promise<void> {
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = await readFile(new URL(`icons/${name}.svg`, import.meta.url), 'utf8');
    for (const size of sizes) {
      const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
      await writeFile(join(folder, 'icons', `${size}.png`), png);
    }
  }
}
