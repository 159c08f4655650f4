/** A language's name in itself: `Deutsch`, `简体中文`. */
export function nameOfLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  // Chinese goes by its characters, not by a country.
  const asked = language === 'zh' ? `${language}-${script}` : tag;
  return new Intl.DisplayNames(tag, { type: 'language' }).of(asked) ?? tag;
}
