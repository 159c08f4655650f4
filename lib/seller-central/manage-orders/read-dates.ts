import { zoneOf } from '../../rules/deadline-rules.ts';
import type { Day } from '../../time/day.ts';
import { endOfDay, type Instant, type Zone } from '../../time/instant.ts';
import { monthOf, weekdayNamed } from '../page-text/date-names.ts';
import { type DateContext, mayHoldTime, readDays, readMoment } from '../page-text/dates.ts';
import { languageOf } from '../page-text/lexicon.ts';
import { labelOf, readLabelledText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { linesOf, type PlainRun } from './row-text.ts';

/** The words and signs between the two dates of a ship window, in the page's languages. */
const BETWEEN = '(?:to|through|bis|au|à|al|a|til|till|tot|t/m|do|até|ile|至|到|から|[-–—~～〜])';
const ENDS_OPEN = new RegExp(`(?:^|\\s|\\d)${BETWEEN}$`, 'iu');
const STARTS_OPEN = new RegExp(`^${BETWEEN}(?=\\s|\\d|$)\\s*(\\p{L}*)`, 'iu');

/** A day or a window of days as the row shows it, with the label before it if that stands in the same text. */
export interface DatedLine {
  readonly text: string;
  readonly runs: readonly PlainRun[];
}

/**
 * The latest moment by which the order is to be shipped: the end of the last day on its line, as Amazon sets it (policy
 * B2). Null where the line names no day; `ambiguous` where it could mean two.
 */
export function shipByOf(line: DatedLine, context: DateContext): ShipBy {
  const { language, marketplace } = context;
  if (marketplace === null) return null;
  const known = shipBys.get(line);
  if (known?.language === language && known.marketplace === marketplace) return known.shipBy;
  const shipBy = readShipBy(line, context, zoneOf(marketplace));
  shipBys.set(line, { language, marketplace, shipBy });
  return shipBy;
}

type ShipBy = Instant | 'ambiguous' | null;

/** Rows whose cells say the same share their line. */
const shipBys = new WeakMap<DatedLine, DateContext & { readonly shipBy: ShipBy }>();

function readShipBy({ text }: DatedLine, context: DateContext, zone: Zone): ShipBy {
  const reading = readDays(text, context);
  if (!reading.ok) return reading.why === 'ambiguous' ? 'ambiguous' : null;
  const last = lastOf(reading.days);
  return last === null ? null : endOfDay(last, zone);
}

/** When the order was placed: date and time of the texts in the order-date cell, else of the first text that has both. */
export function readPurchase(runs: readonly PlainRun[], context: DateContext): Instant | null {
  // A piece of a line may look like a whole date or time, so that the lines have the first word.
  return purchaseIn(linesOf(runs, context.language), context) ?? purchaseIn(runs, context);
}

function purchaseIn(runs: readonly PlainRun[], context: DateContext): Instant | null {
  // What a label calls something else is no date of the order's.
  const texts = runs.map(({ text }) => (labelOf(text, context.language) ? '' : text));
  for (const [index, here] of texts.entries()) {
    const next = texts[index + 1] ?? '';
    for (const [date, time] of [[here], [here, next], [next, here], [`${here} ${next}`]] as const) {
      if (!mayHoldTime(time ?? date)) continue;
      // Apart, the date is one of the few that most rows share, which are read once.
      if (time !== undefined && (mayHoldTime(date) || readDays(time, context).ok)) continue;
      const reading = readMoment(date, context, time);
      if (reading.ok) return reading.instant;
    }
  }
  return null;
}

/** What stands behind a date in its line under a label of its own, as the day of the delivery may, however it is worded. */
const NEXT_LABEL = /(?<=\d)[^\d:：]*\p{L} ?[:：].*$/su;

/** The line behind the label "Ship by date"; null where the label stands without a value, undefined where there is none. */
export function labelledShipBy(runs: readonly PlainRun[], language: PageLanguage | null): DatedLine | null | undefined {
  const text = linesOf(runs, language);
  for (const [index, run] of text.entries()) {
    const rest = readLabelledText(run.text, 'shipBy', language)?.replace(NEXT_LABEL, '');
    if (rest === undefined) continue;
    if (rest !== '') return lineAt([{ ...run, text: rest }, ...text.slice(index + 1)], 0, language);
    // A label with nothing behind it: the next label's value is not its own.
    const next = text[index + 1];
    return next && !labelOf(next.text, language) ? lineAt(text, index + 1, language) : null;
  }
  return undefined;
}

/** The text at an index, with those that follow it for as long as they continue a window of days. */
function lineAt(text: readonly PlainRun[], index: number, language: PageLanguage | null): DatedLine | null {
  const first = text[index];
  if (!first) return null;
  const runs = [first];
  let joined = first.text;
  for (
    let next = text[index + 1];
    next && runs.length < 4 && continues(joined, next.text, language);
    next = text[index + runs.length]
  ) {
    runs.push(next);
    joined = `${joined} ${next.text}`;
  }
  return { text: joined, runs };
}

/** "au 18 nov." continues a window, and "à livrer le 18 nov." is another date: behind the word stands a date at once. */
function continues(before: string, after: string, language: PageLanguage | null): boolean {
  if (ENDS_OPEN.test(before)) return true;
  const word = STARTS_OPEN.exec(after)?.[1];
  if (word === undefined || word === '') return word === '';
  const languages = [languageOf(language), 'en'];
  return weekdayNamed(word, languages) !== null || monthOf(word, languages) !== null;
}

/**
 * Where the label is worded in a way that we don't know, the first of the two dated lines of one cell: nothing is delivered
 * before it is shipped.
 */
export function unlabelledShipBy(cells: readonly (readonly PlainRun[])[], context: DateContext): DatedLine | null {
  for (const cell of cells) {
    const lines = datedLines(cell, context);
    const [first, second] = lines.filter(({ isDelivery }) => !isDelivery);
    if (lines.length !== 2 || !first) continue;
    const other = second ?? lines.find((line) => line !== first);
    if (other && first.last <= other.last) return first.line;
  }
  return null;
}

interface DayOfCell {
  readonly line: DatedLine;
  readonly last: Day;
  /** Whether it is labelled as the day of the delivery, in its own text or by the text before it. */
  readonly isDelivery: boolean;
}

/** The dated lines of a cell with the last day of each; none for the cell of the order date, which shows a time too. */
function datedLines(runs: readonly PlainRun[], context: DateContext): DayOfCell[] {
  if (runs.some((run) => mayHoldTime(run.text))) return [];
  const text = linesOf(runs, context.language);
  const lines: DayOfCell[] = [];
  const delivery = (of = '') => readLabelledText(of, 'deliverBy', context.language);
  for (let index = 0; index < text.length; ) {
    const line = lineAt(text, index, context.language);
    const reading = line && readDays(line.text, context);
    const last = reading?.ok ? lastOf(reading.days) : null;
    if (line && last)
      lines.push({ line, last, isDelivery: delivery(line.text) !== null || delivery(text[index - 1]?.text) === '' });
    index += last && line ? line.runs.length : 1;
  }
  return lines;
}

function lastOf(days: readonly Day[]): Day | null {
  return [...days].sort().at(-1) ?? null;
}
