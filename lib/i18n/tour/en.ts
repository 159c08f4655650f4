import type { Catalog } from '../translate.ts';

/** What the practice says. Words that a button bears stand in quotation marks. */
export const en = {
  title: 'Practice',
  made_up: 'All orders here are made up. Nothing is kept or sent.',
  leave: 'Leave practice',
  progress: 'Step {step} of {steps}',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',

  marks_title: 'Marks in Manage Orders',
  marks_task:
    'Three of these five orders need you. *Press the first count in the bar* to see the buyer’s request alone.',
  marks_done:
    'The other orders are hidden; press again to see them. Each mark tells what it is, how long you have and what to do.',
  formal_title: 'The buyer asked to cancel',
  formal_task: 'The buyer asked through the order page, so the true reason is filled in already. *Press “{submit}”.*',
  formal_done:
    'Cancelled upon the buyer’s request, it does not count: your rate stays at {rate}. In Seller Central too, you alone submit.',
  stock_title: 'Out of stock',
  stock_task: 'Nobody asked for this cancellation, so no reason is filled in. *Say why: press “{because}”.*',
  stock_done:
    'The true reason is filled in, and you see what it costs before you submit: your rate goes from {before} to {after}.',
  counts_done: 'With this reason it counts: your rate goes from {before} to {after}.',
  reply_title: 'A reply to the buyer',
  reply_task: 'The order is cancelled, and the buyer should know. *Press “{reply}”* to put that text into the box.',
  reply_done:
    'The text stands in the box for you to read and send. Type a phone number into it: that breaks Amazon’s rules, and you are told at once.',
  popup_title: 'The popup',
  popup_task:
    'This opens from the browser’s toolbar. The record does not know why two orders were cancelled. One was the buyer’s wish: *press “{buyers}” at it.*',
  popup_done: 'The rate is now {rate}, and {high} at most. The more causes are known, the surer the figure.',
  link_told: 'With a real order, this link opens it in Seller Central.',
  end_title: 'That is all',
  end_text: 'Nothing of this practice is in your record. With your own orders, the same marks wait in Manage Orders.',
  again: 'Practise again',
  about: 'What CR Guard does and never does',

  list_label: 'Orders, made up',
  form_label: 'Cancel order, made up',
  form_reason: 'Reason for cancelling',
  form_choose: 'Choose a reason',
  form_submit: 'Submit',
  form_submitted: 'Submitted in practice only',
  box_label: 'Message to the buyer, made up',
  popup_label: 'The popup, made up',
} as const satisfies Catalog;
