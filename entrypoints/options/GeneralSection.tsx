import { ChoiceField, TextField, ToggleField } from '../../components/options/fields.tsx';
import { nameOfLanguage } from '../../lib/i18n/language-name.ts';
import { UI_LANGUAGES } from '../../lib/i18n/translate.ts';
import type { SectionProps } from './App.tsx';
import { wholeNumber } from './parse.ts';

export function GeneralSection({ t, settings, save }: SectionProps) {
  return (
    <section id="general">
      <h2>{t('general')}</h2>
      <ChoiceField
        name="uiLanguage"
        label={t('ui_language')}
        hint={t('ui_language_hint')}
        value={settings.uiLanguage ?? ''}
        choices={[
          { value: '', label: t('browser_language') },
          ...UI_LANGUAGES.map((tag) => ({ value: tag, label: nameOfLanguage(tag), lang: tag })),
        ]}
        onCommit={(value) => save({ uiLanguage: UI_LANGUAGES.find((tag) => tag === value) ?? null })}
      />
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
        name="holdContradictions"
        label={t('hold_contradictions')}
        hint={t('hold_contradictions_hint')}
        checked={settings.holdContradictions}
        onCommit={(holdContradictions) => save({ holdContradictions })}
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
