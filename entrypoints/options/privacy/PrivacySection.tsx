import { TextField } from '../../../components/options/fields.tsx';
import { wholeNumber } from '../parse.ts';
import type { Page } from '../sections.tsx';
import { KeptTable } from './KeptTable.tsx';

/** What is kept, how much of it and for how long, and what never is. */
export function PrivacySection(page: Page) {
  const { t, settings, save } = page;
  return (
    <section id="privacy">
      <h2>{t('privacy')}</h2>
      <TextField
        name="retentionDays"
        label={t('retention_days')}
        hint={t('retention_days_hint')}
        unit={t('days')}
        value={String(settings.retentionDays)}
        parse={wholeNumber(t, 30, 3650)}
        onCommit={(retentionDays) => save({ retentionDays })}
      />
      <p class="fact">{t('kept')}</p>
      <p class="fact">{t('not_kept')}</p>
      <KeptTable {...page} />
      <p class="fact">
        <a href="#backup">{t('to_backup')}</a>
      </p>
    </section>
  );
}
