import { useMemo, useRef, useState } from 'preact/hooks';
import type { Extras } from '../../../lib/backup/extras.ts';
import { type RestoreProblem, restoreBackup } from '../../../lib/backup/restore-backup.ts';
import { writeBackup } from '../../../lib/backup/write-backup.ts';
import { type BackupTranslate, backupWords } from '../../../lib/i18n/backup/index.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import type { RecordRows } from '../../../lib/ledger/record-rows.ts';
import { saveFile } from '../../../lib/overlay/save-file.ts';
import { EraseEverything } from './EraseEverything.tsx';

/** All that is kept, and the way to erase it. */
export interface Kept {
  readonly record: RecordRows;
  readonly extras: Extras;
  readonly erase: () => Promise<boolean>;
}

export interface BackupSectionProps {
  readonly lookup: Lookup;
  readonly language: string;
  /** Called when the record has changed, so that badge and alarms follow. */
  readonly onRestored: () => void;
  readonly kept: Kept;
}

/** What is under way or came of it: words, whether they are bad news, and how far the work is, null for none. */
interface Note {
  readonly about: 'save' | 'restore';
  readonly text: string;
  readonly isProblem?: boolean;
  readonly part?: number;
}

/** Everything that is kept, as one file; back from it; and away with it. */
export function BackupSection({ lookup, language, onRestored, kept }: BackupSectionProps) {
  const t = useMemo(() => backupWords(language, lookup), [language, lookup]);
  const [note, setNote] = useState<Note | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = note?.part !== undefined;

  async function save() {
    const progress = (part: number) => setNote({ about: 'save', text: t('saving'), part });
    progress(0);
    const now = Date.now();
    const backup = await writeBackup(kept.record, kept.extras, now, progress);
    if (!backup.ok) {
      setNote({ about: 'save', text: t('record_saving', { problem: backup.error.words }), isProblem: true });
      return;
    }
    const { file, rows, leftOut } = backup.value;
    saveFile(`cr-guard-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`, file, 'application/gzip');
    const lost = leftOut > 0 ? ` ${t('left_out', { count: leftOut })}` : '';
    setNote({ about: 'save', text: t('saved', { count: rows }) + lost });
  }

  async function restore(file: File) {
    const progress = (part: number) => setNote({ about: 'restore', text: t('restoring'), part });
    progress(0);
    const restored = await restoreBackup(file, kept.record, kept.extras, progress);
    if (restored.ok) setNote({ about: 'restore', text: t('restored', { count: restored.rows }) });
    else setNote({ about: 'restore', text: problemIn(restored.problem, t), isProblem: true });
    onRestored();
  }

  const outcome = (about: Note['about']) => {
    if (note?.about !== about) return <span role="status" />;
    return (
      <>
        {note.part !== undefined && (
          <progress value={note.part} aria-label={note.text} data-testid={`${about}-progress`} />
        )}
        <span
          class={note.isProblem ? 'note alert' : 'note'}
          role={note.isProblem ? 'alert' : 'status'}
          data-testid={`${about}-result`}
        >
          {note.text}
        </span>
      </>
    );
  };
  return (
    <section id="backup">
      <h2>{t('title')}</h2>
      <div class="deed">
        <div class="control">
          <button type="button" data-testid="export-backup" disabled={isBusy} onClick={() => void save()}>
            {t('save')}
          </button>
          {outcome('save')}
        </div>
        <p class="hint">{t('save_hint')}</p>
      </div>
      <div class="deed">
        <div class="control">
          <button type="button" data-testid="restore-backup" disabled={isBusy} onClick={() => input.current?.click()}>
            {t('restore')}
          </button>
          <input
            ref={input}
            type="file"
            accept=".gz"
            hidden
            data-testid="restore-file"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void restore(file);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
          {outcome('restore')}
        </div>
        <p class="hint">{t('restore_hint')}</p>
      </div>
      <EraseEverything t={t} isBusy={isBusy} erase={kept.erase} />
    </section>
  );
}

function problemIn(problem: RestoreProblem, t: BackupTranslate): string {
  switch (problem.kind) {
    case 'record':
      return t('record', { problem: problem.error.words });
    case 'damaged':
      return problem.line > 0 ? t('damaged', { line: problem.line }) : t('damaged_inside');
    default:
      return t(problem.kind);
  }
}
