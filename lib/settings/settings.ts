import * as z from 'zod/mini';
import { UI_LANGUAGES } from '../i18n/translate.ts';
import { marketplaceIdSchema } from '../orders/order-facts.ts';
import { ruleOverrides } from '../rules/overrides.ts';
import { HOUR } from '../time/instant.ts';

const whole = (least: number, most: number) => {
  const words = `must be a whole number from ${least} to ${most}`;
  return z.int(words).check(z.gte(least, words), z.lte(most, words));
};
const hours = whole(1, 240);
const line = z.string().check(z.maxLength(100, 'must be at most 100 characters'));
const wallTime = whole(0, 24 * HOUR - 1);

/** Everything that the seller can set, each with the values that it may have. */
export const settingsSchema = z.strictObject({
  /** The language that we speak in; null: the browser's. */
  uiLanguage: z.nullable(z.enum(UI_LANGUAGES)),
  /** How many hours before ship-by an order counts as due soon. */
  warningHours: hours,
  remindersOn: z.boolean(),
  /** Hours before ship-by; each gives one reminder. */
  shipByHours: z.array(hours).check(z.maxLength(6, 'must be at most 6 reminders')),
  /** Hours before act-by. */
  actByHours: hours,
  /** Milliseconds since 00:00 on the computer's clock; may run over midnight. */
  quietHours: z.nullable(z.strictObject({ from: wallTime, to: wallTime })),
  /** The seller's own rules over the tables', the target among them. */
  rules: z.partialRecord(marketplaceIdSchema, ruleOverrides),
  /** Days that an order is kept after its last change. */
  retentionDays: whole(30, 3650),
  /** Whether the page's own JSON is observed. */
  readPageJson: z.boolean(),
  /** Whether a cancellation whose reason contradicts the record has to be submitted twice. */
  holdContradictions: z.boolean(),
  /** For replies to buyers: the shop's name, and how the seller signs. Empty where not given. */
  shopName: line,
  signature: line,
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** What a change may say: fields that are absent stay as they are. */
export const settingsPatchSchema = z.partial(settingsSchema);
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

/** Nothing notifies until the seller asks for it. */
export const DEFAULT_SETTINGS: Settings = {
  uiLanguage: null,
  warningHours: 24,
  remindersOn: false,
  shipByHours: [24, 12, 4],
  actByHours: 48,
  quietHours: null,
  rules: {},
  retentionDays: 180,
  readPageJson: true,
  holdContradictions: true,
  shopName: '',
  signature: '',
};
