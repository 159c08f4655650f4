import * as z from 'zod/mini';
import { type Country, MARKETPLACE_IDS, type MarketplaceId } from '../orders/marketplace.ts';
import { PROGRAMS } from '../orders/order-facts.ts';
import { type RuleOverrides, ruleDay, ruleOverrides } from './overrides.ts';
import { CONFIDENCES, type OwnRules } from './row.ts';

const countries = Object.keys(MARKETPLACE_IDS) as [Country, ...Country[]];

/**
 * A dated row from outside (lib/rules-file): rules of some marketplaces from a day on, in the form in which a seller
 * overrides them. Holidays are days themselves, so that `from` and `programs` say nothing of them.
 */
export const addedRow = z.strictObject({
  countries: z.array(z.enum(countries)).check(z.minLength(1), z.maxLength(countries.length)),
  programs: z.exactOptional(z.array(z.enum(PROGRAMS)).check(z.minLength(1), z.maxLength(PROGRAMS.length))),
  /** The first day on which it is in force, in the marketplace's zone. */
  from: ruleDay,
  set: ruleOverrides,
  source: z.string().check(z.minLength(5), z.maxLength(200)),
  confidence: z.enum(CONFIDENCES),
  checked: ruleDay,
});
export type AddedRow = z.infer<typeof addedRow>;

/** The seller's rules by marketplace, with the rows that add to the tables under them. */
export function rulesInForce(
  own: Readonly<Partial<Record<MarketplaceId, RuleOverrides>>>,
  rows: readonly AddedRow[],
): Readonly<Partial<Record<MarketplaceId, OwnRules>>> {
  const all: Partial<Record<MarketplaceId, OwnRules>> = { ...own };
  for (const row of rows) {
    for (const country of row.countries) {
      const known = all[MARKETPLACE_IDS[country]];
      all[MARKETPLACE_IDS[country]] = { ...known, rows: [...(known?.rows ?? []), row] };
    }
  }
  return all;
}
