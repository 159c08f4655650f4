import { useState } from 'preact/hooks';
import { Field } from '../../../components/options/fields.tsx';
import { RuleRows } from '../../../components/options/rule-rows.tsx';
import { HOLIDAY_YEARS, HOLIDAYS_SOURCE } from '../../../lib/rules/holidays.ts';
import { CHECKED } from '../../../lib/rules/row.ts';
import { type Day, parseDay } from '../../../lib/time/day.ts';
import { type RulesShown, yearOf } from './rules-of.ts';

/** The holidays of a year: those of the table can be worked on, and the seller's own days off come to them. */
export function HolidaysField({ words, today, own, holidaysIn, holidayRows, keep, backFrom }: RulesShown) {
  const { t } = words;
  const [year, setYear] = useState(yearOf(today));
  const [typed, setTyped] = useState('');
  const { add, remove } = own.holidays ?? { add: [], remove: [] };
  const listed = holidaysIn(year);
  const shown = [...new Set([...listed, ...add.filter((day) => yearOf(day) === year)])].sort();
  const { first, last } = HOLIDAY_YEARS;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  /** Keeps only what differs from what is listed. */
  const switched = (day: Day, isOff: boolean) => {
    const others = { add: add.filter((each) => each !== day), remove: remove.filter((each) => each !== day) };
    const isListed = holidaysIn(yearOf(day)).includes(day);
    if (isOff && !isListed) others.add = [...others.add, day].sort();
    if (!isOff && isListed) others.remove = [...others.remove, day].sort();
    return keep('holidays', others, { add: [], remove: [] });
  };
  const value = t('holidays_value', { first: String(first), last: String(last) });
  const rows = [
    words.effect(t('amazon', { value }), { source: HOLIDAYS_SOURCE, confidence: 'L', checked: CHECKED }),
    ...holidayRows.map((row) => words.effect(words.fileTitle, row)),
  ];
  return (
    <Field
      label={t('holidays')}
      hint={t('holidays_hint')}
      back={backFrom('holidays')}
      below={<RuleRows rows={rows} />}
      isGroup
    >
      {(_, tell) => (
        <>
          <select
            name="holidays-year"
            aria-label={t('year')}
            value={year}
            onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
          >
            {[...new Set([...years, ...add.map(yearOf), year])].sort().map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
          <ul class="days-off">
            {shown.map((day) => (
              <li key={day}>
                <label class="tick">
                  <input
                    type="checkbox"
                    name={`holiday-${day}`}
                    checked={!remove.includes(day)}
                    onChange={async ({ currentTarget }) => tell(await switched(day, currentTarget.checked))}
                  />
                  {words.dateInYear(day)}
                  {!listed.includes(day) && ` (${t('own')})`}
                </label>
              </li>
            ))}
          </ul>
          <label class="tick">
            {t('add_day')}
            <input
              type="date"
              name="holiday-new"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <button
            type="button"
            name="holiday-add"
            onClick={async () => {
              const day = parseDay(typed);
              if (!day) return;
              setTyped('');
              setYear(yearOf(day));
              tell(await switched(day, true));
            }}
          >
            {t('add')}
          </button>
        </>
      )}
    </Field>
  );
}
