import type { GateReason, ReplyWords } from '../../replies/gates.ts';
import type { ReplyLanguage, TemplateId } from '../../replies/names.ts';
import { keyed } from '../keyed.ts';
import type { RepliesTranslate } from './index.ts';

/** What a purpose is called. */
export function purposeName(purpose: TemplateId, t: RepliesTranslate): string {
  return t(`name_${keyed(purpose)}`);
}

/** When a reply of this purpose is offered. */
export function purposeRule(purpose: TemplateId, t: RepliesTranslate): string {
  return t(`when_${keyed(purpose)}`);
}

/** Why a reply may not be used now. */
export function gateReason(why: GateReason, t: RepliesTranslate): string {
  return t(`why_${keyed(why)}`);
}

/** What the seller can say to open a gate, as the caption of a button; null where the mark "asked in a message" says it. */
export function saying(
  { parcel, canceledByMistake, otherAddressWanted }: ReplyWords,
  t: RepliesTranslate,
): string | null {
  if (parcel) return t(`say_${keyed(parcel)}`);
  if (canceledByMistake) return t('say_by_mistake');
  return otherAddressWanted ? t('say_other_address') : null;
}

/** A language of the replies in the language of the interface. */
export function replyLanguageName(language: ReplyLanguage, interfaceLanguage: string): string {
  return new Intl.DisplayNames(interfaceLanguage, { type: 'language' }).of(language) ?? language;
}
