import browser from 'webextension-polyfill';
import { hostsIn } from '../../../lib/seller-central/matches.ts';

/** This build and the browser that it runs in. */
export interface BrowserFacts {
  readonly version: string;
  /** `Firefox 145.0`. */
  readonly browser: string;
  readonly isMac: boolean;
  /** The hosts whose pages our scripts run on. */
  readonly hosts: readonly string[];
}

export function browserFacts(): BrowserFacts {
  const { version, content_scripts = [] } = browser.runtime.getManifest();
  return {
    version,
    browser: browserIn(navigator.userAgent),
    isMac: /Mac/.test(navigator.userAgent),
    hosts: hostsIn(content_scripts.flatMap(({ matches = [] }) => matches)),
  };
}

/** Chrome's relatives name Chrome as well, so their own names come first. */
function browserIn(userAgent: string): string {
  const [, name, version] = /(Edg|OPR|Firefox)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
  return name ? `${names[name] ?? name} ${version}` : userAgent;
}
