import { useState } from 'preact/hooks';
import { saveFile } from '../../lib/overlay/save-file.ts';
import type { CheckedTemplate } from '../../lib/replies/check-template.ts';
import type { KeptTemplate } from '../../lib/replies/template.ts';
import { type FileProblem, readTemplateFile, writeTemplateFile } from '../../lib/replies/template-file.ts';
import type { ReplyWording } from './RepliesSection.tsx';
import type { Note } from './TemplatesEditor.tsx';

export interface TemplatesFileProps extends ReplyWording {
  readonly kept: readonly KeptTemplate[];
  readonly check: (template: KeptTemplate) => CheckedTemplate;
  /** Keeps what was read; resolves to `done`, or to why it could not be kept. */
  readonly onRead: (templates: readonly KeptTemplate[], done: Note) => Promise<Note>;
}

/** The seller's templates out into a file, and in from one: all of it, or nothing. */
export function TemplatesFile({ t, explain, kept, check, onRead }: TemplatesFileProps) {
  const [note, setNote] = useState<Note>({ text: '' });
  const read = async (file: File) => {
    // A file that is gone by now holds nothing.
    const found = readTemplateFile(await file.text().catch(() => ''), check);
    if (found.ok) {
      return setNote(await onRead(found.templates, { text: t('imported', { count: found.templates.length }) }));
    }
    const { problem } = found;
    return setNote({ text: t('import_refused', { line: problem.line, problem: inWords(problem) }), isProblem: true });
  };
  const inWords = (problem: FileProblem) => {
    switch (problem.kind) {
      case 'syntax':
        return t('file_syntax');
      case 'shape':
        return t('file_shape');
      case 'too-long':
        return t('file_too_long');
      case 'entry':
        return t('file_entry', { entry: problem.entry, field: problem.field });
      case 'text':
        return t('file_text', { entry: problem.entry, rules: [...new Set(problem.findings.map(explain))].join(' ') });
    }
  };
  return (
    <div class="file-acts">
      <span class={note.isProblem ? 'note problem' : 'note'} role="status">
        {note.text}
      </span>
      <button
        type="button"
        data-act="export"
        onClick={() =>
          kept.length > 0
            ? saveFile('cr-guard-replies.json', writeTemplateFile(kept), 'application/json')
            : setNote({ text: t('nothing_to_export') })
        }
      >
        {t('export_all')}
      </button>
      <label class="button">
        {t('import_all')}
        <input
          type="file"
          name="importTemplates"
          accept=".json,application/json"
          onChange={async (event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) await read(file);
            // The same file can then be chosen again.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
