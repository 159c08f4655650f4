import { expect, test } from 'vitest';
import { BUILT_IN } from '../../../lib/replies/built-in-texts.ts';
import { copyOf, withoutTemplate, withTemplates } from '../../../lib/replies/keep-templates.ts';
import { TEMPLATE_IDS } from '../../../lib/replies/names.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import { templatesOf } from '../../../lib/replies/templates-of.ts';

const WORDED: KeptTemplate = { id: 'order-again', purpose: 'order-again', language: 'de', text: 'Pardon' };
const OWN: KeptTemplate = { id: 'own-1', purpose: 'address-check', language: 'de', name: 'Kurz', text: 'Adresse?' };

test("a language offers our twelve, in the seller's wording where there is one, and the seller's own after ours", () => {
  const offered = templatesOf('de', BUILT_IN.de, [OWN, WORDED]);
  const ids: string[] = [...TEMPLATE_IDS];
  ids.splice(ids.indexOf('address-check') + 1, 0, 'own-1');
  expect(offered.map(({ id }) => id)).toEqual(ids);
  expect(offered).toContain(WORDED);
  expect(offered.find(({ id }) => id === 'late-new-date')?.text).toBe(BUILT_IN.de['late-new-date']);
  expect(templatesOf('fr', BUILT_IN.fr, [OWN, WORDED]).map(({ text }) => text)).toEqual(Object.values(BUILT_IN.fr));
});

test('a template takes the place of the one that had it, and leaves it free again', () => {
  const kept = withTemplates(
    [WORDED, OWN],
    [
      { ...WORDED, text: 'Verzeihung' },
      { ...WORDED, language: 'fr' },
    ],
  );
  expect(kept.map(({ language, text }) => `${language} ${text}`)).toEqual([
    'de Adresse?',
    'de Verzeihung',
    'fr Pardon',
  ]);
  expect(withoutTemplate(kept, WORDED)).toEqual([OWN, { ...WORDED, language: 'fr' }]);
});

test('a copy is an own template of the same purpose', () => {
  expect(copyOf(WORDED, 'Anders', '2')).toEqual({
    id: 'own-2',
    purpose: 'order-again',
    language: 'de',
    name: 'Anders',
    text: 'Pardon',
  });
});
