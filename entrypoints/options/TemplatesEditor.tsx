import { useState } from 'preact/hooks';
import { TemplateList } from '../../components/options/template-list.tsx';
import { purposeName, replyLanguageName } from '../../lib/i18n/replies/reply-words.ts';
import { type CheckedTemplate, checkTemplate } from '../../lib/replies/check-template.ts';
import { replyLanguageOf } from '../../lib/replies/choose-language.ts';
import { copyOf, isSamePlace, withoutTemplate, withTemplates } from '../../lib/replies/keep-templates.ts';
import { lintReply } from '../../lib/replies/lint/lint-reply.ts';
import { REPLY_LANGUAGES, type ReplyLanguage, TEMPLATE_IDS } from '../../lib/replies/names.ts';
import { type KeptTemplate, MOST_NAME, MOST_TEMPLATES } from '../../lib/replies/template.ts';
import { isOwn } from '../../lib/replies/templates-of.ts';
import type { OwnTemplatesReading } from '../../lib/settings/own-templates.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReplyWording, TemplateStore } from './RepliesSection.tsx';
import { type SampleOrder, sampleValues } from './reply-samples.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplatesFile } from './TemplatesFile.tsx';
import { type EditedTemplate, editedTemplates, isBuiltIn } from './template-drafts.ts';

export interface TemplatesEditorProps extends ReplyWording {
  readonly settings: Settings;
  readonly order: SampleOrder | null;
  readonly reading: OwnTemplatesReading;
  readonly change: TemplateStore['change'];
}

/** What became of the last act, and the way back from it where there is one. */
export interface Note {
  readonly text: string;
  readonly isProblem?: boolean;
  readonly undo?: () => void;
}

/** The replies by language and purpose; one of them is written at a time, and kept when the seller says so. */
export function TemplatesEditor({ settings, order, reading, change, ...wording }: TemplatesEditorProps) {
  const { t } = wording;
  const [language, setLanguage] = useState<ReplyLanguage>(replyLanguageOf(wording.language) ?? 'en');
  const [chosen, setChosen] = useState<string>(TEMPLATE_IDS[0]);
  const [drafts, setDrafts] = useState<readonly KeptTemplate[]>([]);
  const [note, setNote] = useState<Note>({ text: '' });
  const [opened] = useState(() => Date.now());
  const kept = reading.templates;

  const templates = editedTemplates(language, kept, drafts);
  const current = templates.find(({ draft }) => draft.id === chosen) ?? templates[0];
  const check = (template: KeptTemplate): CheckedTemplate => {
    const madeUp = { product: t('sample_product'), shopName: t('sample_shop') };
    return checkTemplate(template, sampleValues(order, template.language, settings, madeUp, opened), lintReply);
  };

  const write = (draft: KeptTemplate) => {
    setNote({ text: '' });
    setDrafts((others) => withTemplates(others, [draft]));
  };
  const forget = (draft: KeptTemplate) => setDrafts((others) => withoutTemplate(others, draft));
  const keep = async (apply: Parameters<typeof change>[0], done: Note): Promise<Note> => {
    const changed = await change(apply).catch(() => null);
    if (changed?.ok) return done;
    return { text: changed ? t('full', { most: MOST_TEMPLATES }) : t('not_kept'), isProblem: true };
  };
  const save = async (draft: KeptTemplate) => {
    if (isOwn(draft) && draft.name.trim() === '') return setNote({ text: t('name_needed'), isProblem: true });
    const { mayKeep, findings } = check(draft);
    if (!mayKeep) {
      const asks = findings.some(({ rule, severity }) => rule === 'asks-buyer-to-cancel' && severity === 'block');
      return setNote({ text: t(asks ? 'blocked_asks' : 'blocked'), isProblem: true });
    }
    const saved = await keep((all) => (isBuiltIn(draft) ? withoutTemplate(all, draft) : withTemplates(all, [draft])), {
      text: t('saved'),
    });
    setNote(saved);
    if (!saved.isProblem) forget(draft);
  };
  const takeAway = async ({ draft }: EditedTemplate) => {
    const before = kept.find((template) => isSamePlace(template, draft));
    const text = t(isOwn(draft) ? 'removed' : 'restored');
    const undo = async () => {
      setChosen(draft.id);
      if (before) setNote(await keep((all) => withTemplates(all, [before]), { text: t('saved') }));
      else write(draft);
    };
    const gone = await keep((all) => withoutTemplate(all, draft), { text, undo: () => void undo() });
    setNote(gone);
    if (gone.isProblem) return;
    forget(draft);
    setChosen(draft.purpose);
  };
  const duplicate = (draft: KeptTemplate) => {
    const name = t('copy_name', { name: nameOf(draft) });
    const copy = copyOf(draft, name.slice(0, MOST_NAME), crypto.randomUUID());
    write(copy);
    setChosen(copy.id);
    setNote({ text: t('duplicated') });
  };
  const nameOf = (template: KeptTemplate) => (isOwn(template) ? template.name : purposeName(template.purpose, t));

  return (
    <div class="replies">
      <div class="replies-bar">
        <label>
          {t('reply_language')}{' '}
          <select
            name="replyLanguage"
            value={language}
            onChange={(event) => setLanguage(replyLanguageOf(event.currentTarget.value) ?? language)}
          >
            {REPLY_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {replyLanguageName(one, wording.language)}
              </option>
            ))}
          </select>
        </label>
        <TemplatesFile
          {...wording}
          kept={kept}
          check={check}
          onRead={(read, done) => keep((all) => withTemplates(all, read), done)}
        />
      </div>
      {reading.unreadable > 0 && <p class="alert">{t('unreadable', { count: reading.unreadable })}</p>}
      <div class="panes">
        <TemplateList
          label={t('templates')}
          templates={templates.map(({ draft, isChanged, isReworded }) => ({
            id: draft.id,
            name: nameOf(draft),
            marks: [
              ...(isReworded ? [t('reworded')] : []),
              ...(isOwn(draft) ? [t('own')] : []),
              ...(isChanged ? [t('unsaved')] : []),
            ],
            isOwn: isOwn(draft),
            isChosen: draft.id === current?.draft.id,
          }))}
          onChoose={(id) => {
            setNote({ text: '' });
            setChosen(id);
          }}
        />
        {current && (
          <TemplateEditor
            key={`${language} ${current.draft.id}`}
            {...wording}
            {...current}
            checked={check(current.draft)}
            order={order}
            note={note}
            onWrite={write}
            onSave={() => void save(current.draft)}
            onDiscard={() => forget(current.draft)}
            onDuplicate={() => duplicate(current.draft)}
            onTakeAway={() => void takeAway(current)}
          />
        )}
      </div>
    </div>
  );
}
