import { MINUTE } from '../time/instant.ts';
import { createFormats, type Formats } from './format.ts';

/** More than the rows of several pages have dates and spans. */
const MOST_WRITTEN = 2_000;

/** `createFormats` for a list: its rows share their dates and spans, and to write one costs the browser more than a row. */
export function createRememberedFormats(language: string): Formats {
  const { day, time, moment, span, percent, points } = createFormats(language);
  const spanOfMinutes = remembered((minutes: number) => span(minutes * MINUTE));
  return {
    day: remembered(day),
    time: remembered(time),
    moment: remembered(moment),
    // Each pass asks for spans that differ in what is not written.
    span: (milliseconds) => spanOfMinutes(Math.floor(Math.abs(milliseconds) / MINUTE)),
    percent: remembered(percent),
    points,
  };
}

function remembered<Asked extends readonly (number | string | null | undefined)[]>(write: (...asked: Asked) => string) {
  const written = new Map<string, string>();
  return (...asked: Asked) => {
    const key = asked.join();
    const known = written.get(key);
    if (known !== undefined) return known;
    if (written.size >= MOST_WRITTEN) written.clear();
    const text = write(...asked);
    written.set(key, text);
    return text;
  };
}
