import type { CardMessage, ImportCardProps } from '../../../components/options/import-card.tsx';
import type { ImportResult } from '../../../lib/file-import/report.ts';
import { ENCODINGS, type Encoding } from '../../../lib/files/in/encoding.ts';
import type { Looks } from '../../../lib/files/in/looks-like.ts';
import { countryName } from '../../../lib/i18n/country-name.ts';
import type { FilesTranslate } from '../../../lib/i18n/files/index.ts';
import { createFormats } from '../../../lib/i18n/format.ts';
import { keyed } from '../../../lib/i18n/keyed.ts';
import { scopeName } from '../../../lib/i18n/scope-name.ts';
import type { SellerRules } from '../../../lib/ledger/schema.ts';
import { zoneOf } from '../../../lib/rules/deadline-rules.ts';
import { noteWords, placeWords } from './note-words.ts';

/** So many notes are shown on the page; all of them are in the list to save. */
const SHOWN = 8;

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  shift_jis: 'Windows-31J (Shift_JIS)',
  'windows-1252': 'Windows-1252',
  gb18030: 'GB18030 (GBK)',
};

/** Looks that another encoding may change. */
const UNSURE: ReadonlySet<Looks | null> = new Set(['text', 'binary', 'other-table', 'other-json']);

export interface ViewContext {
  readonly t: FilesTranslate;
  readonly language: string;
  readonly rules: SellerRules;
}

/** What became of a file, in words. */
export function resultView(
  result: ImportResult,
  { t, language, rules }: ViewContext,
): Omit<ImportCardProps, 'name' | 'onSaid' | 'onSave'> {
  const { kind, rows, orders, repairs, problems, notes, notesLeft, outcome, encoding } = result;
  const isKnown = kind !== 'unrecognised';
  const shown = notes.slice(0, SHOWN);
  const hidden = notes.length - shown.length + notesLeft;
  const counts = [
    t('rows', { count: rows }),
    t('orders', { count: orders }),
    ...(repairs > 0 ? [t('repairs', { count: repairs })] : []),
    ...(problems > 0 ? [t('problems', { count: problems })] : []),
  ];
  return {
    data: { kind, rows, orders, repairs, problems },
    kind: t(keyed(kind)),
    counts: isKnown ? counts.join(' · ') : '',
    messages: isKnown ? outcomeMessages(result, { t, language, rules }) : unrecognisedMessages(result, t),
    encoding:
      isKnown || UNSURE.has(result.looks)
        ? {
            label: t('encoding'),
            hint: t('encoding_hint'),
            chosen: encoding,
            options: ENCODINGS.map((value) => ({ value, words: ENCODING_NAMES[value] })),
          }
        : null,
    asks:
      outcome.state === 'asks'
        ? {
            words: t('asks'),
            choose: t('choose_one'),
            record: t('record'),
            account: { label: t('account'), options: outcome.accounts.map((name) => [name, name || t('nameless')]) },
            marketplace: {
              label: t('marketplace'),
              options: outcome.marketplaces.map((id) => [id, countryName(id, language)]),
            },
          }
        : null,
    notes:
      notes.length > 0
        ? {
            title: t('notes'),
            list: shown.map((note) => ({
              where: placeWords(note, kind === 'orders-api', t),
              what: noteWords(note, t),
            })),
            more: hidden > 0 ? t('more', { count: hidden }) : '',
            save: t('save_list'),
          }
        : null,
  };
}

function unrecognisedMessages({ looks, outcome }: ImportResult, t: FilesTranslate): CardMessage[] {
  if (looks) return [{ tone: 'bad', words: t(`looks_${keyed(looks)}`) }];
  return outcome.state === 'stopped' ? [{ tone: 'warn', words: t('stopped_none') }] : [];
}

function outcomeMessages(result: ImportResult, context: ViewContext): CardMessage[] {
  const { t, language } = context;
  const { outcome, lacksRequestColumn, recorded, lastLine, changed, scopes, asOf } = result;
  const messages: CardMessage[] = [];
  const say = (tone: CardMessage['tone'], words: string) => messages.push({ tone, words });
  if (lacksRequestColumn) say('warn', t('no_request_column'));
  const written =
    recorded > 0 ? t('stopped_some', { orders: t('orders', { count: recorded }), line: lastLine }) : t('stopped_none');
  if (outcome.state === 'failed') say('bad', t(outcome.error === 'full' ? 'failed_full' : 'failed'));
  if (outcome.state === 'failed' || outcome.state === 'stopped') say('warn', written);
  if (outcome.state !== 'recorded') return messages;
  if (changed > 0) say('good', t('changed', { count: changed }));
  else say('plain', t('none_changed'));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const names = list.format(scopes.map((scope) => scopeName(scope, language)));
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  if (asOf !== null && scopes.length > 0)
    say('plain', t('recorded_for', { scopes: names, moment: moment.format(asOf) }));
  if (result.kind === 'all-orders') for (const words of coverageWords(result, context)) say('plain', words);
  return messages;
}

function coverageWords({ covered, problems }: ImportResult, { t, language, rules }: ViewContext): string[] {
  if (problems > 0) return [t('covers_refused')];
  if (covered.length === 0) return [t('covers_none')];
  const formats = createFormats(language);
  return covered.map(({ marketplace, from, until }) => {
    const zone = zoneOf(marketplace, rules[marketplace]);
    const [first, last] = [formats.day(from, zone), formats.day(until - 1, zone)];
    const where = { marketplace: countryName(marketplace, language), first };
    return first === last ? t('covers_day', where) : t('covers', { ...where, last });
  });
}
