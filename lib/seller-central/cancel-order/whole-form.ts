import { cancelReasonLabel } from '../page-text/cancel-reason-words.ts';
import type { CancelForm } from './cancel-form.ts';
import { findReasonControls } from './find-reason-controls.ts';
import { guardSubmit } from './guard-submit.ts';
import { findItemChoices } from './item-choices.ts';
import { findMemo } from './memo.ts';
import { readCancelPage } from './read.ts';
import { watchTouch } from './watch-touch.ts';

/** All that reads and fills the cancel page. */
export const CANCEL_FORM: CancelForm = {
  readPage: readCancelPage,
  findReasonControls,
  findItemChoices,
  findMemo,
  watchTouch,
  guardSubmit,
  reasonLabel: cancelReasonLabel,
};
