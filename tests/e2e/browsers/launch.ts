import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Seller } from './tab.ts';

const output = fileURLToPath(new URL('../../../.output', import.meta.url));
export const builds = { chromium: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3') };

/** Starts a browser with its shipped build or the one that is named, or without any where `bare` says so. */
export function launchSeller({ bare, ...options }: LaunchOptions & { bare?: boolean }): Promise<Seller> {
  const launch = bare ? options : { extension: builds[options.engine], ...options };
  return options.engine === 'chromium' ? launchChromium(launch) : launchFirefox(launch, geckoId());
}

const geckoId = (): string => {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(builds.firefox, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
};
