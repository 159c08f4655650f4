import type { EntryView, PartView } from '../../../components/options/rules-file.tsx';
import { countryName } from '../../../lib/i18n/country-name.ts';
import type { RepliesTranslate } from '../../../lib/i18n/replies/index.ts';
import { purposeName, replyLanguageName } from '../../../lib/i18n/replies/reply-words.ts';
import type { RulesFileTranslate } from '../../../lib/i18n/rules-file/index.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { AddedRequest, AddedSelector, AddedWord } from '../../../lib/rules-file/page-parts.ts';
import type { RulesFile } from '../../../lib/rules-file/schema.ts';

/** What a rules file is told with. */
export interface FileWords {
  readonly t: RulesFileTranslate;
  readonly replies: RepliesTranslate;
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
        text: template.text,
      })),
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

/** A day in the seller's language. */
export function dayName(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

function selectorView({ list, place, css, seen, confidence }: AddedSelector, t: RulesFileTranslate): EntryView {
  return { codes: [list, css], words: [t(place, { year: String(seen), confidence })] };
}

function wordView({ language, key, texts }: AddedWord, say: FileWords): EntryView {
  return { codes: texts, words: [say.t('word', { key, language: languageName(language, say.language) })] };
}

function requestView({ language, says, not, withdrawn }: AddedRequest, say: FileWords): EntryView {
  const unless = [...not, ...withdrawn].map((word) => `“${word}”`);
  return {
    codes: says.map((fragments) => fragments.join(' … ')),
    words: [
      say.t('request', { language: languageName(language, say.language) }),
      ...(unless.length > 0 ? [say.t('request_not', { words: unless.join(', ') })] : []),
    ],
  };
}

function ruleView(
  { countries, programs, from, set, source, checked, confidence }: RulesFile['rules'][number],
  { t, language }: FileWords,
): EntryView {
  const where = [...countries.map((country) => countryName(MARKETPLACE_IDS[country], language)), ...(programs ?? [])];
  return {
    codes: Object.entries(set).map(([rule, value]) => `${rule}: ${plain(value)}`),
    words: [
      t('rule', { countries: new Intl.ListFormat(language).format(where), date: dayName(from, language) }),
      t('source', { source, date: dayName(checked, language), confidence }),
    ],
  };
}

/** A value as the file has it, without its brackets. */
function plain(value: unknown): string {
  return JSON.stringify(value)
    .replace(/["{}[\]]/g, '')
    .replace(/[,:]/g, '$& ');
}

function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
