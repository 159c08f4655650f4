import { TextField, ToggleField } from '../../components/options/fields.tsx';
import type { SectionProps } from './App.tsx';
import { wholeNumber } from './parse.ts';

export function GeneralSection({ t, settings, save }: SectionProps) {
  return (
    <section id="general">
      <h2>{t('general')}</h2>
      <TextField
        name="warningHours"
        label={t('warning_hours')}
        hint={t('warning_hours_hint')}
        unit={t('hours')}
        value={String(settings.warningHours)}
        parse={wholeNumber(t, 1, 240)}
        onCommit={(warningHours) => save({ warningHours })}
      />
      <ToggleField
        name="readPageJson"
        label={t('read_page_json')}
        hint={t('read_page_json_hint')}
        checked={settings.readPageJson}
        onCommit={(readPageJson) => save({ readPageJson })}
      />
    </section>
  );
}
