import type { EntryView, PartView } from '../../../components/options/rules-file.tsx';
import { countryName } from '../../../lib/i18n/country-name.ts';
import type { RepliesTranslate } from '../../../lib/i18n/replies/index.ts';
import { purposeName, replyLanguageName } from '../../../lib/i18n/replies/reply-words.ts';
import type { RulesFileTranslate } from '../../../lib/i18n/rules-file/index.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { AddedRow } from '../../../lib/rules/added-rows.ts';
import type { AddedRequest, AddedSelector, AddedWord } from '../../../lib/rules-file/page-parts.ts';
import type { RulesFile } from '../../../lib/rules-file/schema.ts';
import type { RuleWords } from '../rates/rule-words.ts';

/** What a rules file is told with. */
export interface FileWords {
  readonly t: RulesFileTranslate;
  readonly replies: RepliesTranslate;
  readonly rules: RuleWords;
  readonly language: string;
}

/** All that a rules file says, part by part; parts that add nothing are left out. */
export function partsView({ selectors, words, requests, rules, templates }: RulesFile, say: FileWords): PartView[] {
  const { t, replies, language } = say;
  const parts: PartView[] = [
    { title: t('selectors', { count: selectors.length }), entries: selectors.map((each) => selectorView(each, t)) },
    { title: t('words', { count: words.length }), entries: words.map((each) => wordView(each, say)) },
    {
      title: t('requests', { count: requests.length }),
      entries: requests.map((each) => requestView(each, say)),
    },
    { title: t('rules', { count: rules.length }), entries: rules.map((row) => ruleView(row, say)) },
    {
      title: t('templates', { count: templates.length }),
      entries: templates.map((template) => ({
        codes: [],
        words: [
          `${purposeName(template.purpose, replies)} (${replyLanguageName(template.language, language)})${'name' in template ? `: ${template.name}` : ''}`,
        ],
        lang: template.language,
        text: template.text,
      })),
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

function selectorView({ list, place, css, seen, confidence }: AddedSelector, t: RulesFileTranslate): EntryView {
  return { codes: [list, css], words: [t(place, { year: String(seen), confidence })] };
}

function wordView({ language, key, texts }: AddedWord, say: FileWords): EntryView {
  return {
    lang: language,
    codes: texts,
    words: [say.t('word', { key, language: languageName(language, say.language) })],
  };
}

function requestView({ language, says, not, withdrawn }: AddedRequest, say: FileWords): EntryView {
  const unless = [...not, ...withdrawn].map((word) => say.t('quoted', { word }));
  return {
    lang: language,
    codes: says.map((fragments) => fragments.join(' … ')),
    words: [
      say.t('request', { language: languageName(language, say.language) }),
      ...(unless.length > 0 ? [say.t('request_not', { words: unless.join(', ') })] : []),
    ],
  };
}

function ruleView(
  { countries, programs, from, set, ...rests }: AddedRow,
  { t, rules, language }: FileWords,
): EntryView {
  const where = [...countries.map((country) => countryName(MARKETPLACE_IDS[country], language)), ...(programs ?? [])];
  const { source, read, sure } = rules.evidence(rests);
  return {
    codes: [],
    words: [
      [
        t('rule', { countries: new Intl.ListFormat(language).format(where), date: rules.date(from) }),
        ...valuesOf(set, rules, t),
      ].join(' · '),
      [source, read, sure].join(' · '),
    ],
  };
}

/** What a row sets, each by the name that the settings give it. */
function valuesOf(set: AddedRow['set'], { t, ...say }: RuleWords, name: RulesFileTranslate): string[] {
  const { zone, target, primeTarget, windows, buyerSelfCancelMinutes, actBy, autoCancel, weekend, holidays } = set;
  const values: readonly (readonly [name: string, value: string | undefined])[] = [
    [t('zone'), zone],
    [t('target'), target === undefined ? undefined : say.percent(target)],
    [t('prime_target'), primeTarget === undefined ? undefined : say.percent(primeTarget)],
    [name('windows'), windows && say.windows(windows)],
    [t('self_cancel'), buyerSelfCancelMinutes === undefined ? undefined : say.minutes(buyerSelfCancelMinutes)],
    [t('act_by'), actBy && say.span(actBy)],
    [t('auto_cancel'), autoCancel && say.span(autoCancel)],
    [t('weekend'), weekend && say.weekend(weekend)],
    [
      t('holidays'),
      holidays &&
        [
          ...holidays.add.map((day) => `+ ${say.date(day)}`),
          ...holidays.remove.map((day) => `− ${say.date(day)}`),
        ].join(', '),
    ],
  ];
  return values.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`));
}

function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
