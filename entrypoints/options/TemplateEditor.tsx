import { ReplyPreview } from '../../components/options/reply-preview.tsx';
import { TemplateForm } from '../../components/options/template-form.tsx';
import { purposeName, purposeRule } from '../../lib/i18n/replies/reply-words.ts';
import type { CheckedTemplate } from '../../lib/replies/check-template.ts';
import { LONGEST_MESSAGE } from '../../lib/replies/lint/rules/too-long.ts';
import { TEMPLATE_IDS } from '../../lib/replies/names.ts';
import { PLACEHOLDERS } from '../../lib/replies/placeholders.ts';
import { type KeptTemplate, MOST_NAME, MOST_TEXT } from '../../lib/replies/template.ts';
import { isOwn } from '../../lib/replies/templates-of.ts';
import type { ReplyWording } from './RepliesSection.tsx';
import type { SampleOrder } from './reply-samples.ts';
import type { Note } from './TemplatesEditor.tsx';
import type { EditedTemplate } from './template-drafts.ts';

export interface TemplateEditorProps extends ReplyWording, EditedTemplate {
  readonly checked: CheckedTemplate;
  readonly order: SampleOrder | null;
  readonly note: Note;
  readonly onWrite: (draft: KeptTemplate) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onDuplicate: () => void;
  readonly onTakeAway: () => void;
}

/** One reply as it is written, as the buyer will read it, and what can be done with it. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { t, explain, draft, isChanged, isReworded, checked, order, note } = props;
  const { filled, text, findings } = checked;
  const unknown = filled.ok ? [] : filled.unknown;
  return (
    <TemplateForm
      heading={isOwn(draft) ? draft.name : purposeName(draft.purpose, t)}
      rule={purposeRule(draft.purpose, t)}
      words={{ name: t('template_name'), purpose: t('purpose'), text: t('text'), putIn: t('put_in') }}
      own={
        isOwn(draft)
          ? {
              name: draft.name,
              purpose: draft.purpose,
              purposes: TEMPLATE_IDS.map((value) => ({ value, name: purposeName(value, t) })),
            }
          : null
      }
      text={draft.text}
      language={draft.language}
      mostName={MOST_NAME}
      mostText={MOST_TEXT}
      placeholders={PLACEHOLDERS.map((value) => ({ value, name: t(`value_${value}`) }))}
      isWrong={!checked.mayKeep}
      length={t('length', { count: text.length, most: LONGEST_MESSAGE })}
      onName={(name) => isOwn(draft) && props.onWrite({ ...draft, name })}
      onPurpose={(chosen) => {
        const purpose = TEMPLATE_IDS.find((one) => one === chosen);
        if (purpose && isOwn(draft)) props.onWrite({ ...draft, purpose });
      }}
      onText={(written) => props.onWrite({ ...draft, text: written })}
    >
      <ReplyPreview
        label={t('preview')}
        hint={order ? t('preview_order', { orderId: order.orderId }) : t('preview_sample')}
        text={text}
        language={draft.language}
        findings={findings.map((finding) => ({
          ...finding,
          severityName: t(`severity_${finding.severity}`),
          explanation: explain(finding),
        }))}
        problem={unknown.length > 0 ? t('no_such_value', { names: unknown.map((name) => `{${name}}`).join(' ') }) : ''}
        noFindings={t('no_findings')}
      />
      <div class="acts">
        <button type="button" class="main" data-act="save" disabled={!isChanged} onClick={props.onSave}>
          {t('save')}
        </button>
        <button type="button" data-act="discard" disabled={!isChanged} onClick={props.onDiscard}>
          {t('discard')}
        </button>
        <button type="button" data-act="duplicate" onClick={props.onDuplicate}>
          {t('duplicate')}
        </button>
        {(isOwn(draft) || isReworded) && (
          <button type="button" data-act="take-away" onClick={props.onTakeAway}>
            {t(isOwn(draft) ? 'remove' : 'restore')}
          </button>
        )}
      </div>
      <p class={note.isProblem ? 'note problem' : 'note'} role="status">
        {note.text}
        {note.undo && (
          <button type="button" data-act="undo" onClick={note.undo}>
            {t('undo')}
          </button>
        )}
      </p>
    </TemplateForm>
  );
}
