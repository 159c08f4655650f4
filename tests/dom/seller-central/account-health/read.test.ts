// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readOfficialRate } from '../../../../lib/seller-central/account-health/read.ts';

/** A row after the evidence: figure, fraction and window in columns of their own. */
function row(value: string, fraction: string, window = '7 days', target = 'Target: under 2.5%'): ParentNode {
  document.body.innerHTML = `<div id="shipping-late-shipment-rate-row"><div class="a-column">Late</div>
    <div class="a-column"><span class="a-size-large">1.25%</span><div class="a-size-small">2 of 160 orders</div></div></div>
    <div id="shipping-cancellation-rate-row"><div class="a-column">Rate <div class="a-size-small">${target}</div></div>
    <div class="a-column"><span class="a-size-large">${value}</span><div class="a-size-small">${fraction}</div></div>
    <div class="a-column">${window}</div></div>`;
  return document;
}

describe("Amazon's own Cancellation Rate", () => {
  test.each([
    ['1.94%', '8 of 412 orders', '7 days', 8, 412, 7],
    ['1,94 %', '8 von 412 Bestellungen', '7 Tage', 8, 412, 7],
    ['1.94%', '412件中8件', '7日間', 8, 412, 7],
    ['1.94%', '共 412 个订单，其中 8 个', '7 天', 8, 412, 7],
    ['%1,94', '412 siparişten 8', '7 gün', 8, 412, 7],
    ['0%', '0 of 3,265 orders', '30 days', 0, 3265, 30],
    ['0,31 %', '10 sur 3 265 commandes', '7 jours', 10, 3265, 7],
    ['0,31 %', '10 von 3.265 Bestellungen', '', 10, 3265, null],
  ])('is read from "%s" and "%s"', (value, fraction, window, numerator, denominator, windowDays) => {
    const rate = numerator / denominator;
    expect(readOfficialRate(row(value, fraction, window))).toEqual({
      kind: 'rate',
      official: { numerator, denominator, rate, windowDays },
    });
  });

  test('is not taken from two numbers that do not give the percentage beside them', () => {
    expect(readOfficialRate(row('1.94%', '8 of 300 orders'))).toEqual({ kind: 'unreadable' });
  });

  test.each(['N/A', 'NA', '-'])('is not available where Amazon shows "%s"', (value) => {
    expect(readOfficialRate(row(value, ''))).toEqual({ kind: 'not-available' });
  });

  test('is unreadable where the row is missing or says something else', () => {
    document.body.innerHTML = '<p>Something went wrong</p>';
    expect(readOfficialRate(document)).toEqual({ kind: 'unreadable' });
    expect(readOfficialRate(row('soon', '8 of 412 orders'))).toEqual({ kind: 'unreadable' });
  });
});
