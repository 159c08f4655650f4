import { expect, test } from 'vitest';
import { noteView } from '../../../entrypoints/account-health.content/note-view.ts';
import type { RateState } from '../../../lib/cancellation-rate/rate-state.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { createFormats } from '../../../lib/i18n/format.ts';
import { overlayWords } from '../../../lib/i18n/overlay/index.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { rateView } from '../../../lib/views/manage-orders/summary-view.ts';

const texts = new Map(flatTexts('overlay', CATALOGS.en.overlay));
const t = overlayWords('en', (key) => texts.get(key) ?? '');
const formats = createFormats('en');

const summaryOf = (numerator: number, daysCovered: number, state: RateState) => {
  return { rate: numerator / 15, numerator, denominator: 15, state, daysCovered, days: 7 };
};

test('the bar tells a rate once a day was seen to its end, and before that only one that warns', () => {
  const told = (...summary: Parameters<typeof summaryOf>) => rateView(summaryOf(...summary), t, formats);
  expect(told(0, 0, 'safe')).toMatchObject({
    ...{ rateText: 'CR unknown', coverageText: '0 of 7 days seen', state: 'none' },
    // What the estimate would be stays there for machines, by the contract.
    ...{ rate: 0, numerator: 0, denominator: 15 },
  });
  expect(told(0, 1, 'safe')).toMatchObject({ rateText: 'CR 0.00%', state: 'safe' });
  expect(told(3, 0, 'breach')).toMatchObject({ rateText: 'CR 20.00%', state: 'breach' });
  expect(rateView({ ...summaryOf(0, 0, 'none'), rate: null, denominator: 0 }, t, formats)?.rateText).toBe('CR unknown');
});

test('beside Amazon’s own figure stands none of ours that is not known, and no difference from it', () => {
  const official = { rate: 0.0225, numerator: 9, denominator: 400 };
  const view = (daysCovered: number) =>
    noteView({
      reading: { kind: 'rate', official: { ...official, windowDays: 7 } },
      own: {
        summary: summaryOf(0, daysCovered, 'safe'),
        fullDays: { rate: 0, numerator: 0, denominator: 15, unknown: 0 },
      },
      isLate: true,
      unread: '',
      t,
      formats,
    });
  expect([view(0).rate?.rateText, view(0).difference]).toEqual(['CR unknown', '']);
  expect([view(7).rate?.rateText, view(7).difference]).toEqual(['CR 0.00%', expect.stringContaining('2.25')]);
});
