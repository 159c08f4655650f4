import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export interface ContentScript {
  matches: string[];
  js: string[];
  css?: string[];
  include_globs?: string[];
  exclude_globs?: string[];
  world?: string;
  run_at?: string;
}

/** What the tests ask of a manifest. */
export interface Manifest {
  [key: string]: unknown;
  permissions: string[];
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: ContentScript[];
  icons: Record<string, string>;
}

const folderOf = (browser: Browser): string => `.output/${browser}-mv3`;

export const bytesOf = (browser: Browser, file: string): Buffer => readFileSync(join(folderOf(browser), file));

export const manifestOf = (browser: Browser): Manifest => JSON.parse(bytesOf(browser, 'manifest.json').toString());
