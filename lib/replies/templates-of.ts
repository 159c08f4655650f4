import { type ReplyLanguage, TEMPLATE_IDS, type TemplateId } from './names.ts';
import type { KeptTemplate, OwnTemplate } from './template.ts';

/** Our own texts of one language, by purpose (lib/replies/texts). */
export type BuiltInTexts = Readonly<Record<TemplateId, string>>;

/** Whether a template is the seller's own, rather than one of ours in whichever wording. */
export function isOwn(template: KeptTemplate): template is OwnTemplate {
  return 'name' in template;
}

/**
 * The templates that may be offered in a language, in the contract's order of purposes: ours, in the seller's wording
 * where there is one, then the seller's own of that purpose. `id` is what stands in `data-template`.
 */
export function templatesOf(
  language: ReplyLanguage,
  builtIn: BuiltInTexts,
  kept: readonly KeptTemplate[],
): KeptTemplate[] {
  const ofLanguage = kept.filter((template) => template.language === language);
  return TEMPLATE_IDS.flatMap((id): KeptTemplate[] => [
    ofLanguage.find((template) => template.id === id) ?? { id, purpose: id, language, text: builtIn[id] },
    ...ofLanguage.filter((template) => isOwn(template) && template.purpose === id),
  ]);
}
