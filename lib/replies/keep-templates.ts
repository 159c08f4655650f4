import type { KeptTemplate, OwnTemplate } from './template.ts';

/** Whether two templates take the same place: one of the seller's own, or one of ours in a language. */
export function isSamePlace(a: KeptTemplate, b: Pick<KeptTemplate, 'id' | 'language'>): boolean {
  return a.id === b.id && a.language === b.language;
}

/** The templates with some more, each of which takes its place from the one that had it. */
export function withTemplates(kept: readonly KeptTemplate[], more: readonly KeptTemplate[]): KeptTemplate[] {
  return more.reduce<KeptTemplate[]>(
    (templates, template) => [...withoutTemplate(templates, template), template],
    [...kept],
  );
}

/** The templates without one: of one of ours, the built-in wording is then back. */
export function withoutTemplate(
  kept: readonly KeptTemplate[],
  gone: Pick<KeptTemplate, 'id' | 'language'>,
): KeptTemplate[] {
  return kept.filter((template) => !isSamePlace(template, gone));
}

/** An own template with the same purpose and text. `key` has to be new: letters a to z, digits and hyphens. */
export function copyOf({ purpose, language, text }: KeptTemplate, name: string, key: string): OwnTemplate {
  return { id: `own-${key}`, purpose, language, name, text };
}
