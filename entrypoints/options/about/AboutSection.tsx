import { useMemo } from 'preact/hooks';
import '../../../components/shortcut-list.css';
import { ShortcutList } from '../../../components/shortcut-list.tsx';
import { aboutWords } from '../../../lib/i18n/about/index.ts';
import { shortcutsWords } from '../../../lib/i18n/shortcuts/index.ts';
import { shortcutList } from '../../../lib/i18n/shortcuts/shortcut-list.ts';
import { flatKey, type Lookup } from '../../../lib/i18n/translate.ts';
import { checkedDays } from '../../../lib/rules/tables.ts';
import type { RulesFileInForce } from '../../../lib/settings/rules-file.ts';
import type { BrowserFacts } from './browser-facts.ts';
import { BUNDLED_PARTS } from './bundled-parts.ts';

export interface AboutSectionProps {
  readonly language: string;
  readonly lookup: Lookup;
  readonly facts: BrowserFacts;
  readonly rulesFile: RulesFileInForce | null;
}

const PROMISES = ['promise_network', 'promise_submit', 'promise_personal', 'promise_unknown'] as const;

/** Our other pages, by their own words. */
const PAGES = [
  { href: '/welcome.html', key: flatKey('welcome', 'lead') },
  { href: '/tour.html', key: flatKey('tour', 'title') },
] as const;

/** What this is, what it can be trusted with, its keys, and whose work is in it. */
export function AboutSection({ language, lookup, facts, rulesFile }: AboutSectionProps) {
  const t = useMemo(() => aboutWords(language, lookup), [language, lookup]);
  const keys = useMemo(() => shortcutList(shortcutsWords(language, lookup), facts.isMac), [language, lookup, facts]);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const { oldest, newest } = checkedDays();
  const [first, last] = [oldest, newest].map((day) => dates.format(Date.parse(day)));
  return (
    <section id="about" class="about parts">
      <h2>{t('title')}</h2>
      <dl class="facts">
        <dt>{t('version')}</dt>
        <dd>CR Guard {facts.version}</dd>
        <dt>{t('browser')}</dt>
        <dd>{facts.browser}</dd>
        <dt>{t('rules')}</dt>
        <dd>{oldest === newest ? last : t('rules_days', { oldest: first ?? '', newest: last ?? '' })}</dd>
        {rulesFile && (
          <>
            <dt>{lookup(flatKey('rulesfile', 'title'))}</dt>
            <dd>
              {rulesFile.file.name}, {dates.format(Date.parse(rulesFile.file.date))}, {rulesFile.hash}
            </dd>
          </>
        )}
      </dl>
      <p class="fact">
        {PAGES.map(({ href, key }) => (
          <a key={href} href={href} target="_blank" rel="noreferrer">
            {lookup(key)}
          </a>
        ))}
      </p>
      <h3>{t('promises')}</h3>
      <ul>
        {PROMISES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{keys.title}</h3>
      <ShortcutList {...keys} />
      <h3>{t('hosts')}</h3>
      <p class="hint">{t('hosts_hint')}</p>
      <ul class="hosts">
        {facts.hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      <h3>{t('parts')}</h3>
      <ul>
        {BUNDLED_PARTS.map(({ name, version, license }) => (
          <li key={name}>
            {name} {version} ({license})
          </li>
        ))}
      </ul>
    </section>
  );
}
