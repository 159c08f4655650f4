import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupTranslate } from '../../../lib/i18n/backup/index.ts';
import { LEDGER_ERRORS } from '../../../lib/ledger/ledger-error.ts';

export interface EraseEverythingProps {
  readonly t: BackupTranslate;
  readonly isBusy: boolean;
  /** Resolves to whether nothing is left. */
  readonly erase: () => Promise<boolean>;
}

/** The button that asks once, in the page, and then leaves nothing. */
export function EraseEverything({ t, isBusy, erase }: EraseEverythingProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'erasing' | 'erased' | 'erase_blocked' | 'failed'>('idle');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'asking') keep.current?.focus();
  }, [state]);
  const eraseAll = async () => {
    setState('erasing');
    setState(
      await erase().then(
        (isErased) => (isErased ? 'erased' : 'erase_blocked'),
        () => 'failed',
      ),
    );
  };
  return (
    <div class="deed">
      <div class="control">
        <button
          type="button"
          class="grave"
          data-testid="erase-everything"
          disabled={isBusy || state === 'erasing'}
          aria-expanded={state === 'asking'}
          onClick={() => setState('asking')}
        >
          {t('erase')}
        </button>
        <span class="note" role="status" data-testid="erase-result">
          {(state === 'erased' || state === 'erase_blocked') && t(state)}
          {state === 'failed' && t('record_saving', { problem: LEDGER_ERRORS.unavailable })}
        </span>
      </div>
      {state === 'asking' ? (
        <div
          class="question"
          role="alertdialog"
          aria-label={t('erase_ask')}
          onKeyDown={({ key }) => key === 'Escape' && setState('idle')}
        >
          <p>{t('erase_ask')}</p>
          <div class="control">
            <button type="button" class="grave" data-testid="erase-confirm" onClick={() => void eraseAll()}>
              {t('erase_yes')}
            </button>
            <button type="button" ref={keep} onClick={() => setState('idle')}>
              {t('erase_no')}
            </button>
          </div>
        </div>
      ) : (
        <p class="hint">{t('erase_hint')}</p>
      )}
    </div>
  );
}
