import type { Rule } from '../rule.ts';

/** Two or more words of capitals in a row. A part with digits is a number of something and ends the row. */
const ROW = /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?:[ ,!'’]{1,3}\p{Lu}{1,30}){1,60}(?![\p{L}\p{N}-])/gu;
const WORD = /\p{Lu}{1,30}/gu;
/** Words shouted alone; other single words are mostly names. */
const ALONE =
  /(?<![\p{L}\p{N}-])(?:IMPORTANT|URGENT|ATTENTION|WARNING|PLEASE|IMMEDIATELY|NEVER|ALWAYS|WICHTIG|DRINGEND|ACHTUNG|BITTE|SOFORT|IMPORTANTE|URGENTE|ATENCI[OÓ]N|ATTENZIONE|ATEN[CÇ][AÃ]O|BELANGRIJK|WAŻNE|PILNE|UWAGA|VIKTIGT|ÖNEMLİ|DİKKAT|ACİL)(?![\p{L}\p{N}-])/gu;

/** Abbreviations side by side, such as "DHL USPS UPS", are short; shouting holds words. */
const SHORTEST_WORD = 5;

/** No rule of Amazon's that we know of; it reads as shouting. */
export const capitals: Rule = ({ written }) => {
  const rows = [...written.matchAll(ROW)].filter(({ 0: row }) =>
    row.match(WORD)?.some((word) => word.length >= SHORTEST_WORD),
  );
  const end = (match: RegExpExecArray) => match.index + match[0].length;
  const alone = [...written.matchAll(ALONE)].filter(
    (word) => !rows.some((row) => word.index < end(row) && row.index < end(word)),
  );
  return [...rows, ...alone].map((match) => ({ severity: 'info', start: match.index, end: end(match) }));
};
