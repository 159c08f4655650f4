import { useEffect, useMemo } from 'preact/hooks';
import { ImportCard, type SaidOfFile } from '../../../components/options/import-card.tsx';
import '../../../components/options/import.css';
import { useDroppedFiles } from '../../../components/dropped-files.ts';
import { ENCODINGS } from '../../../lib/files/in/encoding.ts';
import type { Note } from '../../../lib/files/in/notes.ts';
import { filesWords } from '../../../lib/i18n/files/index.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import { marketplaceIdSchema } from '../../../lib/orders/order-facts.ts';
import { saveFile } from '../../../lib/overlay/save-file.ts';
import type { SectionProps } from '../App.tsx';
import { notesSheet } from './note-words.ts';
import { resultView } from './result-view.ts';
import { type Import, type ImportsOptions, type Said, useImports } from './use-imports.ts';

export interface FilesSectionProps extends Pick<SectionProps, 'language' | 'settings'> {
  readonly lookup: Lookup;
  readonly startImporter: ImportsOptions['start'];
  readonly takeFiles: (onFiles: (files: readonly File[]) => void) => void;
  /** Lets the background follow what was written. */
  readonly onRecorded: () => void;
}

/** Takes reports, dropped anywhere on the page or chosen, and tells what became of each. */
export function FilesSection({ language, lookup, settings, ...surroundings }: FilesSectionProps) {
  const t = useMemo(() => filesWords(language, lookup), [language, lookup]);
  const { rules } = settings;
  const imports = useImports({ start: surroundings.startImporter, rules, onRecorded: surroundings.onRecorded });
  useEffect(() => surroundings.takeFiles(imports.add), []);
  const isOver = useDroppedFiles(imports.add);
  const running = imports.list.find(({ state }) => state.kind === 'reading' || state.kind === 'waiting');
  const save = ({ file }: Import, notes: readonly Note[]) =>
    saveFile(`${file.name.replace(/\.\w+$/, '')}-cr-guard.csv`, notesSheet(notes, t), 'text/csv');
  return (
    <section id="files">
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      <div class={isOver ? 'drop-zone over' : 'drop-zone'}>
        <label>
          {t('choose')}
          <input
            type="file"
            multiple
            data-testid="import-file"
            onChange={({ currentTarget }) => {
              imports.add([...(currentTarget.files ?? [])]);
              // Else the same file, chosen again, would be no change.
              currentTarget.value = '';
            }}
          />
        </label>
        <span>{t(isOver ? 'drop_now' : 'drop')}</span>
      </div>
      {running && (
        <div class="import-running">
          <p>{t('reading', { name: running.file.name })}</p>
          <Progress name={running.file.name} fraction={running.state.kind === 'reading' ? running.state.fraction : 0} />
          <button type="button" name="stop-import" onClick={imports.stop}>
            {t('stop')}
          </button>
        </div>
      )}
      <div role="status">
        {imports.list.map((each) => {
          const { id, file, state } = each;
          if (state.kind === 'unreadable') {
            return (
              <article key={id} class="import-card">
                <h3>{file.name}</h3>
                <p class="bad">{t('unreadable_file')}</p>
              </article>
            );
          }
          if (state.kind !== 'done') return null;
          return (
            <ImportCard
              key={id}
              name={file.name}
              {...resultView(state.result, { t, language, rules })}
              onSaid={(said) => imports.again(id, saidOf(said))}
              onSave={() => save(each, state.result.notes)}
            />
          );
        })}
      </div>
    </section>
  );
}

function Progress({ name, fraction }: { readonly name: string; readonly fraction: number }) {
  const percent = Math.round(fraction * 100);
  return (
    <div
      role="progressbar"
      data-testid="import-progress"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}

/** What was chosen in a card, as the worker takes it. */
function saidOf({ encoding, account, marketplace }: SaidOfFile): Partial<Said> {
  const known = ENCODINGS.find((each) => each === encoding);
  const place = marketplaceIdSchema.safeParse(marketplace).data;
  return {
    ...(known && { encoding: known }),
    ...(account !== undefined && { account }),
    ...(place && { marketplace: place }),
  };
}
