import { CHECKED, type Evidence } from './row.ts';

/** One thing that the sources say differently, and which of them the rules follow. */
export interface Conflict {
  readonly question: string;
  readonly readings: readonly (Evidence & { readonly says: string })[];
  readonly choice: string;
}

const reading = (says: string, source: string, confidence: Evidence['confidence']) => ({
  says,
  source,
  confidence,
  checked: CHECKED,
});

/** The readings that conflict. Prose for docs/rules.md; nothing that ships carries it. */
export const CONFLICTS: readonly Conflict[] = [
  {
    question: 'How long after ship-by does Amazon cancel an order that was not confirmed?',
    readings: [
      reading('7 business days', 'announcement for 2020-09-30, SC forums 694871, 337189', 'H'),
      reading('7 days in one sentence, 7 business days in another', 'SC JP forums 54185, ce5bcb4f', 'H'),
      reading('7 days', 'SC G201722390, 201722390 (US, IT, ES)', 'H'),
      reading('it may do so', 'SC RXAS2XTAYEF77BG en_AU', 'H'),
      reading('30 days', 'the rule until 2020-09-29; trade articles still quote it', 'M'),
      reading('10 and 11 calendar days', 'cancellationDate in page JSON, US 2021 and 2024', 'M'),
    ],
    choice:
      "Alarms go by 7 calendar days (act-by), the shortest; 7 business days is shown as the expected cancellation. A date of Amazon's own goes before both.",
  },
  {
    question: 'And in India?',
    readings: [
      reading('it counts once 24 hours have passed after ship-by', 'SC 200285210 en_IN', 'H'),
      reading('at ship-by itself: Easy Ship Guaranteed Delivery, Local Shops', 'SC 200285210 en_IN', 'H'),
      reading('7 business days', 'announcement for 2020-09-30, read for US, EU, JP only', 'L'),
    ],
    choice:
      "Act-by follows India's page. That page tells from when a cancellation counts, not when it is made, so the expected cancellation stays with the announcement.",
  },
  {
    question: 'What is a business day?',
    readings: [
      reading('not defined', 'announcement for 2020-09-30', 'H'),
      reading(
        'not a weekend, nor a holiday set for the marketplace; sellers may change both',
        'SC EDSVA3D58NL292F',
        'H',
      ),
    ],
    choice:
      'Monday to Friday without national holidays; in Egypt and Saudi Arabia, whose weekend is Friday and Saturday, Sunday to Thursday. Sellers can set other weekends and holidays.',
  },
  {
    question: 'Is a rate of exactly 2.5 % a breach?',
    readings: [
      reading('stay under 2.5 %; above it is a breach', 'SC 200285210', 'H'),
      reading('2.5 % and more is a breach', 'a Chinese trade article', 'M'),
    ],
    choice: 'Yes: at or above the target is a breach.',
  },
  {
    question: 'What does a breach cost?',
    readings: [
      reading('the account', 'SC 200285210, older UK and JP texts', 'H'),
      reading('the seller-fulfilled offers', 'SC 200285210, newer EU, CA, IT, AU texts', 'H'),
    ],
    choice: 'Texts say “offers or account”.',
  },
  {
    question: 'What is the target in Seller Fulfilled Prime?',
    readings: [
      reading('0.5 %', 'SC 201812270, 202072550 (US, FR, one European page)', 'M'),
      reading('1 %', 'SC G201812270, another European page', 'M'),
    ],
    choice: '0.5 %, the stricter.',
  },
  {
    question: 'Until when may the buyer cancel alone?',
    readings: [
      reading('30 minutes; a request after that', 'SC 201722390, PNRJVBQMJRS942V en_GB', 'H'),
      reading('5 minutes in Japan', 'SC RXAS2XTAYEF77BG ja_JP and en_JP', 'H'),
      reading('the banner is for requests within 30 minutes', 'SC PNRJVBQMJRS942V de_DE, fr_FR', 'L'),
    ],
    choice: '30 minutes, 5 in Japan; the German and French sentences are taken for slips of translation.',
  },
  {
    question: 'How long has a Japanese buyer for a deferred payment?',
    readings: [
      reading('6 days', 'SC 200252520 ja_JP', 'H'),
      reading('2 to 3 days, or 7', 'trade articles and blogs', 'L'),
    ],
    choice: '6 days.',
  },
];
