import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings.ts';

/** The form of version 1, the first; a later version leaves it here for the test of its migration. */
export type StoredV1 = Settings & { readonly version: 1 };

/** Settings as found in the store: of any version, and perhaps damaged. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** From the version at its place in the list, counted from 1, to the next. It may not trust what a field holds. */
export type Migration = (stored: StoredFields) => StoredFields;

const MIGRATIONS: readonly Migration[] = [];

/** What in the store could not be used, as a path such as `rules.A1PA6795UKMFR9.target`; the default stands for it. */
export interface SettingsProblem {
  readonly path: string;
  readonly message: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

const fields = z.record(z.string(), z.unknown());

/** Reads settings from what is stored, field by field, so that damage in one costs no other. */
export function settingsFrom(stored: unknown, migrations = MIGRATIONS): SettingsReading {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const found = fields.safeParse(stored);
  if (!found.success) return { settings: DEFAULT_SETTINGS, problems: [{ path: '', message: 'not an object' }] };
  const migrated = migrate(found.data, migrations);
  // A field that this version doesn't know belongs to a newer one, which may be installed again.
  const known = Object.fromEntries(Object.entries(migrated).filter(([key]) => Object.hasOwn(DEFAULT_SETTINGS, key)));
  const parsed = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...known });
  if (parsed.success) return { settings: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => ({ path: z.core.toDotPath(path), message }));
  return { settings: settingsFrom(parsed.error.issues.reduce(without, known), []).settings, problems };
}

/** What is to be stored for `settings` in the place of `stored`. */
export function storedForm(settings: Settings, stored: unknown): StoredFields {
  const { data = {} } = fields.safeParse(stored);
  return { ...data, ...settings, version: Math.max(versionOf(data), MIGRATIONS.length + 1) };
}

function migrate(stored: StoredFields, migrations: readonly Migration[]): StoredFields {
  return migrations.slice(versionOf(stored) - 1).reduce((form, step) => step(form), stored);
}

function versionOf({ version }: StoredFields): number {
  return z.int().check(z.gte(1)).safeParse(version).data ?? 1;
}

/** The fields without the damaged one; of the rules, without those of the damaged marketplace alone. */
function without(stored: StoredFields, { path: [field, part] }: z.core.$ZodIssue): StoredFields {
  const { [String(field)]: value, ...others } = stored;
  const parts = fields.safeParse(value).data;
  if (field !== 'rules' || part === undefined || !parts) return others;
  const { [String(part)]: _, ...rest } = parts;
  return { ...others, rules: rest };
}
