import { TextField, ToggleField } from '../../components/options/fields.tsx';
import { HOUR, MINUTE } from '../../lib/time/instant.ts';
import type { SectionProps } from './App.tsx';
import { hourList, wholeNumber } from './parse.ts';

/** What quiet hours start with: 22:00 to 07:00. */
const NIGHT = { from: 22 * HOUR, to: 7 * HOUR };

export interface RemindersSectionProps extends SectionProps {
  /** Asks the browser for its permission; only a click may. */
  readonly askForNotifications: () => Promise<boolean>;
}

export function RemindersSection({ t, settings, save, askForNotifications }: RemindersSectionProps) {
  const { remindersOn, quietHours } = settings;
  const switchReminders = async (on: boolean) => {
    if (on && !(await askForNotifications())) {
      await save({ remindersOn: false });
      return t('permission_refused');
    }
    return save({ remindersOn: on });
  };
  return (
    <section id="reminders">
      <h2>{t('reminders')}</h2>
      <ToggleField
        name="remindersOn"
        label={t('reminders_on')}
        hint={t('reminders_on_hint')}
        checked={remindersOn}
        onCommit={switchReminders}
      />
      <TextField
        name="shipByHours"
        label={t('ship_by_hours')}
        hint={t('ship_by_hours_hint')}
        unit={t('hours')}
        wide
        value={settings.shipByHours.join(', ')}
        parse={hourList(t)}
        onCommit={(shipByHours) => save({ shipByHours })}
      />
      <TextField
        name="actByHours"
        label={t('act_by_hours')}
        hint={t('act_by_hours_hint')}
        unit={t('hours')}
        value={String(settings.actByHours)}
        parse={wholeNumber(t, 1, 240)}
        onCommit={(actByHours) => save({ actByHours })}
      />
      <ToggleField
        name="quietHours"
        label={t('quiet_on')}
        hint={t('quiet_on_hint')}
        checked={quietHours !== null}
        onCommit={(on) => save({ quietHours: on ? NIGHT : null })}
      >
        {quietHours &&
          (['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(end)}{' '}
              <input
                type="time"
                name={`quiet-${end}`}
                required
                value={clockText(quietHours[end])}
                onChange={(event) => {
                  const time = wallTime(event.currentTarget.value);
                  if (time !== null) void save({ quietHours: { ...quietHours, [end]: time } });
                }}
              />
            </label>
          ))}
      </ToggleField>
    </section>
  );
}

function clockText(time: number): string {
  return [Math.floor(time / HOUR), Math.floor((time % HOUR) / MINUTE)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function wallTime(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * HOUR + Number(minutes) * MINUTE : null;
}
