import type { Catalog } from '../translate.ts';

/** What is said of the rules file. */
export const en = {
  title: 'Rules file',
  intro:
    'When Amazon changes its pages or rules, a rules file can tell CR Guard before a new version does. It holds selectors, words of the page, dated rules and replies, and no program.',
  choose: 'Choose a file …',
  drop: 'or drop it here',
  none: 'No rules file is in force.',
  in_force: 'In force: {name}, {date}',
  contents: 'What it says',
  export: 'Save as a file',
  remove: 'Remove',
  would_add: '{name}, {date}, would add:',
  empty: 'nothing',
  replaces: 'It takes the place of the file in force.',
  take_over: 'Put in force',
  leave: 'Leave it',
  taken:
    'In force, with figures, reminders and replies. Open pages of Seller Central follow when they are loaded again.',
  removed: 'Removed. Open pages of Seller Central follow when they are loaded again.',
  not_kept: 'The browser’s store failed. Nothing was changed.',

  selectors: { one: '{count} selector', other: '{count} selectors' },
  words: { one: '{count} page word', other: '{count} page words' },
  requests: { one: '{count} sign of a buyer’s request', other: '{count} signs of a buyer’s request' },
  rules: { one: '{count} rule', other: '{count} rules' },
  templates: { one: '{count} reply', other: '{count} replies' },
  front: 'before ours, seen {year} ({confidence})',
  behind: 'after ours, seen {year} ({confidence})',
  word: 'means {key} in {language}',
  request: 'says in {language} that the buyer asked to cancel',
  request_not: 'unless the sentence also says {words}',
  windows: 'Windows of the rate',
  rule: '{countries}, from {date}',

  refused: {
    one: '{name} was refused, and nothing was changed: {count} fault.',
    other: '{name} was refused, and nothing was changed: {count} faults.',
  },
  line: 'Line {line}',
  too_large: 'The file is larger than 256 kB.',
  syntax: 'From here on this is not JSON.',
  foreign: 'This is not a rules file of CR Guard.',
  newer: 'This is for a newer CR Guard. Update this one first.',
  unknown_field: 'There is no such field.',
  missing: 'This is missing.',
  not_allowed: 'This is not allowed here.',
  one_of: 'Allowed here: {allowed}.',
  too_much: 'This is more than {most}.',
  selector: 'This selector cannot be read or could slow a page down.',
  text: 'This may not be sent.',
} as const satisfies Catalog;
