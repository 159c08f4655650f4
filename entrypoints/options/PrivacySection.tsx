import { TextField } from '../../components/options/fields.tsx';
import type { SectionProps } from './App.tsx';
import { wholeNumber } from './parse.ts';

export function PrivacySection({ t, settings, save }: SectionProps) {
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
    </section>
  );
}
