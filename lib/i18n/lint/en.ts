import type { Catalog } from '../translate.ts';

/** What is wrong with a reply, and what to do. */
export const en = {
  external_link: 'A link: Amazon allows none that the order does not need. Say it in words.',
  carrier_link: 'A link to a carrier: keep it only if the buyer needs it. The tracking number is enough.',
  amazon_link: 'A link to Amazon: it may be blocked. Name the page in words.',
  obfuscated_link: 'A web address in disguise: Amazon allows none. Take it out.',
  email: 'An e-mail address: Amazon allows none. Take it out.',
  phone: 'A phone number: Amazon allows none. Take it out.',
  off_amazon_contact: 'Contact outside Amazon is not allowed. Keep to Amazon’s messages.',
  promotion: 'Advertising: Amazon allows messages about the order only. Take it out.',
  incentive: 'Something offered for a review or for cancelling: never allowed. Take it out.',
  review_request: 'Asks for a review: allowed once and neutrally, and out of place here.',
  slanted_review_request: 'Asks for a good review, or to change one: not allowed. Take it out.',
  asks_buyer_to_cancel: 'Asks the buyer to cancel: not allowed unless the buyer asked first. Take it out.',
  offers_cancelling: 'Offers cancelling to a buyer who did not ask: better leave it out.',
  missing_order_id: 'This order’s id is missing. Add it.',
  empty_placeholder: 'A blank that was not filled. Fill it or take it out.',
  too_long: 'Longer than 2,000 characters. Shorten it.',
  html: 'Markup: the buyer sees it as it stands. Write plain text.',
  emoji: 'An emoji: Amazon allows none. Take it out.',
  capitals: 'Capitals read as shouting. Write normally.',
  empty: 'Nothing is written yet.',
} as const satisfies Catalog;
