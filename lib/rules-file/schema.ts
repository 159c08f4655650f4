import * as z from 'zod/mini';
import { keptTemplate } from '../replies/template.ts';
import { addedRow } from '../rules/added-rows.ts';
import { ruleDay } from '../rules/overrides.ts';
import { listOf, MOST, pageParts, text } from './page-parts.ts';

export const FORMAT = 'cr-guard-rules';
export const FORMAT_VERSION = 1;

/** A row that sets nothing is a slip. */
const tellingRow = addedRow.check(z.refine(({ set }) => Object.keys(set).length > 0, { path: ['set'] }));

/** A rules file (docs/rules-file.md). A part that is absent adds nothing. */
export const rulesFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** By which the seller knows the file. */
  name: text(80),
  /** The day on which it was made. */
  date: ruleDay,
  ...pageParts(),
  rules: listOf(tellingRow, MOST.rules),
  templates: listOf(keptTemplate, MOST.templates),
});
export type RulesFile = Readonly<z.infer<typeof rulesFileSchema>>;
