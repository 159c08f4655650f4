/**
 * Writes lib/rules/holidays/national.json: the national public and bank holidays of every marketplace's country.
 * Run it when a year is to be added or date-holidays is updated; `--check` fails if the file is out of step.
 *
 * A country's text is `MMDD...` of the days kept every year, then, after a blank each, those of the single years.
 * Only whole days count: Germany's free afternoons don't. Regional holidays are left out, so that an expected
 * cancellation is rather shown a day too early than too late.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2028;
const COUNTRIES = 'US CA MX BR UK DE FR IT ES NL SE PL BE IE TR AE SA EG ZA IN SG AU JP'.split(' ');
const FILE = fileURLToPath(new URL('../lib/rules/holidays/national.json', import.meta.url));

const MS_PER_HOUR = 3_600_000;

function holidaysIn(country, year) {
  const days = new Holidays(country === 'UK' ? 'GB' : country)
    .getHolidays(year, 'en')
    .filter(({ type }) => type === 'public' || type === 'bank')
    .flatMap(({ date, start, end }) => {
      // An hour more, since a day on which the clock goes forward has 23.
      const whole = Math.floor(((end - start) / MS_PER_HOUR + 1) / 24);
      const first = Date.parse(`${date.slice(0, 10)}T00:00Z`);
      return Array.from({ length: whole }, (_, index) => new Date(first + index * 24 * MS_PER_HOUR).toISOString());
    })
    .filter((day) => day.startsWith(String(year)))
    .map((day) => day.slice(5, 7) + day.slice(8, 10));
  return [...new Set(days)].sort();
}

function encode(country) {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
    holidaysIn(country, FIRST_YEAR + index),
  );
  const everyYear = years[0].filter((day) => years.every((days) => days.includes(day)));
  return [everyYear, ...years.map((days) => days.filter((day) => !everyYear.includes(day)))]
    .map((days) => days.join(''))
    .join(' ');
}

const days = Object.fromEntries(COUNTRIES.map((country) => [country, encode(country)]));
const json = `${JSON.stringify({ firstYear: FIRST_YEAR, lastYear: LAST_YEAR, days }, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, json);
else if (readFileSync(FILE, 'utf8') !== json) {
  console.error('lib/rules/holidays/national.json is out of step: run node scripts/make-holidays.mjs');
  process.exitCode = 1;
}
