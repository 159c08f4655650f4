/** The languages of our own interface, English first: it fills what another lacks. */
export const UI_LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'sv',
  'tr',
  'zh-CN',
  'zh-TW',
] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** A message with a form for each plural category that the language has; `{count}` picks the form. */
export interface PluralMessage {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = string | PluralMessage;

/** The messages of one surface in one language. */
export type Catalog = Readonly<Record<string, Message>>;

type TextOf<M> = M extends string
  ? M
  : M extends { readonly other: infer Other extends string }
    ? Other | '{count}'
    : never;
type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;
type Values<M> = { readonly [Name in PlaceholdersOf<TextOf<M>>]: Name extends 'count' ? number : string | number };

/** Fills a message; the compiler knows each key's placeholders from the English text. */
export type Translate<English extends Catalog> = <Key extends keyof English & string>(
  key: Key,
  ...values: [PlaceholdersOf<TextOf<English[Key]>>] extends [never] ? [] : [Values<English[Key]>]
) => string;

/** The same keys as the English catalog, for the catalogs of the other languages. */
export type SameKeys<English extends Catalog> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralMessage;
};

/** The same surfaces as in English, for the other languages. */
export type SameWords<English extends Readonly<Record<string, Catalog>>> = {
  readonly [Surface in keyof English]: SameKeys<English[Surface]>;
};

/** Gives the text behind a flat key, empty where there is none; the browser's own catalog, or one that the seller chose. */
export type Lookup = (flatKey: string) => string;

/** The key of a message, or of one plural form of it, in the browser's catalogs, which are flat and shared by all surfaces. */
export function flatKey(surface: string, key: string, form?: string): string {
  return form ? `${surface}_${key}__${form}` : `${surface}_${key}`;
}

/** The texts of a surface under their flat keys. */
export function flatTexts(surface: string, catalog: Catalog): [string, string][] {
  return Object.entries(catalog).flatMap(([key, message]): [string, string][] =>
    typeof message === 'string'
      ? [[flatKey(surface, key), message]]
      : Object.entries(message).map(([form, text]: [string, string]) => [flatKey(surface, key, form), text]),
  );
}

/**
 * Makes the translator of one surface. The texts themselves stay in the browser's catalogs, so that a content script
 * carries none of them. Numbers are written as the language writes them.
 */
export function createTranslate<English extends Catalog>(
  surface: string,
  language: string,
  lookup: Lookup,
): Translate<English> {
  // Made when they are wanted: the browser takes milliseconds to load its tables.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const formOf = (count: number) => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(count);
  };
  const written = (number: number) => {
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(number);
  };
  return (key, ...values) => {
    const given: Readonly<Record<string, string | number>> = values[0] ?? {};
    const form = given.count === undefined ? '' : formOf(Number(given.count));
    const text =
      lookup(flatKey(surface, key)) ||
      (form && lookup(flatKey(surface, key, form))) ||
      lookup(flatKey(surface, key, 'other')) ||
      key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = given[name];
      return value === undefined ? whole : typeof value === 'number' ? written(value) : value;
    });
  };
}
