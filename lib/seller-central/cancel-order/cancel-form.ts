import type { CancelReasonCode } from '../../rules/cancel-reasons.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { worldSlot } from '../world-slot.ts';
import type { SubmitGuard } from './guard-submit.ts';
import type { ReasonSources } from './identify-reasons.ts';
import type { ItemChoices } from './item-choices.ts';
import type { Memo } from './memo.ts';
import type { CancelPageReading } from './read.ts';
import type { ReasonControl } from './reason-control.ts';
import type { TouchHandlers } from './watch-touch.ts';

/** All that reads and fills the cancel page, behind one interface. */
export interface CancelForm {
  readPage(root: Document, isFormGone?: boolean): CancelPageReading;
  findReasonControls(root: ParentNode, sources: ReasonSources): ReasonControl[];
  findItemChoices(root: ParentNode, language: PageLanguage | null): ItemChoices | null;
  findMemo(root: ParentNode, language: PageLanguage | null): Memo | null;
  watchTouch(control: ReasonControl, handlers: TouchHandlers, signal: AbortSignal): { check(): void };
  guardSubmit(guard: SubmitGuard, signal: AbortSignal): void;
  /** A reason's label as the page in this language probably shows it. */
  reasonLabel(code: CancelReasonCode, language: PageLanguage | null): string;
}

/** The page's form, with the words of twelve languages by which its parts are found: loaded by a script of its own. */
export const { provide: provideCancelForm, whenThere: withCancelForm } = worldSlot<CancelForm>('cancel-form');
