// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { judgeHealth, type MessageFindings } from '../../../entrypoints/messages.content/health.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { findContactReason } from '../../../lib/seller-central/messages/contact-reason.ts';
import { findTextBox } from '../../../lib/seller-central/messages/text-box.ts';

document.body.innerHTML =
  '<textarea></textarea><label><input type="radio" name="a">A</label><label><input type="radio" name="a">B</label>';
const box = findTextBox(document);
const reason = findContactReason(document);
const [orderId = null] = orderIdsIn('112-0000001-0000001');

const findings = (more: Partial<MessageFindings>): MessageFindings => ({
  ...{ signedOut: false, box: null, orderId: null, isIdle: false, isSent: false, reason: null },
  ...{ asksReason: false, isResting: false },
  // Loaded three seconds ago, and still since.
  ...{ now: 3_000, loadedAt: 0, changingSince: 0, changedAt: 0 },
  ...more,
});

test.each<[what: string, more: Partial<MessageFindings>, health: string]>([
  ['its text box and its order', { box, orderId }, 'ok'],
  ['a text box and no order', { box }, 'partial'],
  ['a text box, while it still changes', { box, changedAt: 2_900, changingSince: 2_500 }, 'waiting'],
  ['a text box, while its thread has just changed', { box, isResting: true }, 'waiting'],
  ['reasons, whose text box may come with one', { reason }, 'partial'],
  ['an inbox without an open thread', { isIdle: true }, 'ok'],
  ['the word that the message has gone', { isSent: true }, 'ok'],
  ['nothing yet', {}, 'waiting'],
  ['nothing after ten seconds', { now: 10_000 }, 'unreadable'],
  ['a sign-in form', { box, orderId, signedOut: true }, 'signed-out'],
])('a page with %s has its health', (_, more, health) => {
  expect(judgeHealth(findings(more))).toBe(health);
});
