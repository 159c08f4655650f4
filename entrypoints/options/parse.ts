import type { Parse } from '../../components/options/fields.tsx';
import type { OptionsTranslate } from '../../lib/i18n/options/index.ts';

/** A whole number within limits. */
export function wholeNumber(t: OptionsTranslate, least: number, most: number): Parse<number> {
  return (text) => {
    if (!/^\d+$/.test(text)) return { problem: t('not_a_number') };
    const value = Number(text);
    return value >= least && value <= most ? { value } : { problem: t('out_of_range', { least, most }) };
  };
}

/** "24, 12, 4" as hours, the longest first, each once. */
export function hourList(t: OptionsTranslate): Parse<number[]> {
  const one = wholeNumber(t, 1, 240);
  return (text) => {
    const parts = text.split(/[,、，;\s]+/).filter((part) => part !== '');
    const hours = new Set<number>();
    for (const part of parts) {
      const read = one(part);
      if ('problem' in read) return /^\d+$/.test(part) ? read : { problem: t('not_hours') };
      hours.add(read.value);
    }
    return hours.size <= 6 ? { value: [...hours].sort((a, b) => b - a) } : { problem: t('not_hours') };
  };
}

/** "2.5" or "2,5" per cent as a fraction. */
export function percent(t: OptionsTranslate): Parse<number> {
  return (text) => {
    const value = /^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
    return value > 0 && value < 100 ? { value: Number((value / 100).toFixed(6)) } : { problem: t('not_a_percent') };
  };
}
