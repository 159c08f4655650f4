import { BUILT_IN } from '../../lib/replies/built-in-texts.ts';
import { isSamePlace } from '../../lib/replies/keep-templates.ts';
import type { ReplyLanguage } from '../../lib/replies/names.ts';
import type { KeptTemplate } from '../../lib/replies/template.ts';
import { isOwn, templatesOf } from '../../lib/replies/templates-of.ts';

/** A template of the list, as it stands in the editor and as it is kept. */
export interface EditedTemplate {
  readonly draft: KeptTemplate;
  /** Whether it differs from what is kept. */
  readonly isChanged: boolean;
  /** One of ours, in wording that the seller keeps. */
  readonly isReworded: boolean;
}

/** The templates of a language, what was changed and not saved (`drafts`) in the place of what they change, new ones under their purpose. */
export function editedTemplates(
  language: ReplyLanguage,
  kept: readonly KeptTemplate[],
  drafts: readonly KeptTemplate[],
): EditedTemplate[] {
  const isKept = (draft: KeptTemplate) => kept.some((template) => isSamePlace(template, draft));
  const isNew = (draft: KeptTemplate) => isOwn(draft) && !isKept(draft);
  // A changed purpose moves a template only once it is kept, not under the seller's hand.
  const listed = [...kept, ...drafts.filter(isNew)];
  return templatesOf(language, BUILT_IN[language], listed).map((template) => {
    const draft = drafts.find((one) => isSamePlace(one, template));
    return {
      draft: draft ?? template,
      isChanged: draft !== undefined && (isNew(draft) || !isEqual(draft, template)),
      isReworded: !isOwn(template) && isKept(template),
    };
  });
}

function isEqual(a: KeptTemplate, b: KeptTemplate): boolean {
  return a.text === b.text && a.purpose === b.purpose && (!isOwn(a) || !isOwn(b) || a.name === b.name);
}

/** Whether a template says no more than ours does, so that nothing has to be kept. */
export function isBuiltIn(template: KeptTemplate): boolean {
  return !isOwn(template) && template.text === BUILT_IN[template.language][template.purpose];
}
