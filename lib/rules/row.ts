import type { Country } from '../orders/marketplace.ts';
import type { Program } from '../orders/order-facts.ts';
import type { AddedRow } from './added-rows.ts';
import type { RuleOverrides } from './overrides.ts';

/** H: Amazon's own text, read directly. M: one page of Amazon's that others contradict, or a good third party. L: inference. */
export const CONFIDENCES = ['H', 'M', 'L'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a row rests on. */
export interface Evidence {
  /** Page or file, in short: `SC` and a number is a Seller Central help page, with its language where that matters. */
  readonly source: string;
  readonly confidence: Confidence;
  /** The day (`YYYY-MM-DD`) on which the source was last read. */
  readonly checked: string;
}

/** One row of a rule table. A table is read from the top, and the last row that applies is in force. */
export interface Row<Value> extends Evidence {
  /** Where it applies; everywhere if absent. */
  readonly countries?: readonly Country[];
  /** The fulfilment programmes to which it applies; to every order if absent. */
  readonly programs?: readonly Program[];
  /** The first day (`YYYY-MM-DD`, in the marketplace's zone) on which it is in force; always if absent. */
  readonly from?: string;
  readonly value: Value;
}

/** A rule as it applies to a seller: the row in force, and the seller's own value in its place where there is one. */
export interface Rule<Value> {
  readonly value: Value;
  readonly row: Row<Value>;
  readonly overridden: boolean;
}

/** Whom a look-up is for. Without a day, the newest row; without programmes, a standard order. */
export interface Place {
  readonly country: Country;
  readonly day?: string;
  readonly programs?: readonly Program[] | undefined;
}

/** What stands over the tables for a marketplace: the seller's own values, and under these the rows of a rules file. */
export type OwnRules = RuleOverrides & { rows?: AddedRow[] };

/** The row in force. Throws where a table has none: every table must start with a row for everyone. */
export function inForce<Value>(table: readonly Row<Value>[], place: Place): Row<Value> {
  const row = table.findLast((row) => applies(row, place));
  if (!row)
    throw new Error(`No rule for ${place.country} on ${place.day}: start the table with a row for every marketplace.`);
  return row;
}

function applies(
  row: Pick<Row<unknown>, 'countries' | 'programs' | 'from'>,
  { country, day, programs = [] }: Place,
): boolean {
  return (
    (row.countries?.includes(country) ?? true) &&
    (row.programs?.some((program) => programs.includes(program)) ?? true) &&
    (row.from === undefined || day === undefined || row.from <= day)
  );
}

/**
 * The rule in force with the seller's value, if any, over it; `pick` takes the rule's value from a set of them. A row of a
 * rules file goes before one of ours, unless ours was compared with its source later.
 */
export function ruleFrom<Value>(
  table: readonly Row<Value>[],
  place: Place,
  own: OwnRules = {},
  pick: (rules: RuleOverrides) => Value | undefined = () => undefined,
): Rule<Value> {
  let row = inForce(table, place);
  for (const { set, ...added } of own.rows ?? []) {
    const value = pick(set);
    if (value !== undefined && applies(added, place) && added.checked >= row.checked) row = { ...added, value };
  }
  const value = pick(own);
  return { value: value ?? row.value, row, overridden: value !== undefined };
}

/** The day on which the tables below were last compared with their sources. */
export const CHECKED = '2026-11-21';
