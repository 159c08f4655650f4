import { Field } from '../../../components/options/fields.tsx';
import { RuleRows } from '../../../components/options/rule-rows.tsx';
import { WEEKENDS, type Weekday } from '../../../lib/rules/weekends.ts';
import type { RulesShown } from './rules-of.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const satisfies readonly Weekday[];

/** The days of the week that are no business days. */
export function WeekendField({ words, amazons, own, rowsOf, keep, backFrom }: RulesShown) {
  const amazonsDays = amazons.weekend.value;
  const days: readonly Weekday[] = own.weekend ?? amazonsDays;
  const switched = (day: Weekday, isOff: boolean): Promise<string> | null => {
    const off = WEEK.filter((each) => (each === day ? isOff : days.includes(each)));
    if (off.length === WEEK.length) return null;
    const isAmazons = off.length === amazonsDays.length && off.every((each) => amazonsDays.includes(each));
    return keep('weekend', isAmazons ? undefined : off);
  };
  return (
    <Field
      label={words.t('weekend')}
      hint={words.t('weekend_hint')}
      back={backFrom('weekend')}
      below={<RuleRows rows={rowsOf(WEEKENDS, words.weekend, (rules) => rules.weekend)} />}
      isGroup
    >
      {(_, tell) =>
        WEEK.map((day) => (
          <label key={day} class="tick">
            <input
              type="checkbox"
              name={`weekend-${day}`}
              checked={days.includes(day)}
              onChange={async ({ currentTarget }) => {
                const saved = switched(day, currentTarget.checked);
                if (!saved) currentTarget.checked = false;
                tell(saved ? await saved : words.t('weekend_all'));
              }}
            />
            {words.weekday(day)}
          </label>
        ))
      }
    </Field>
  );
}
