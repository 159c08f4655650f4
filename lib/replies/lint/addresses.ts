import type { Severity } from '../names.ts';
import { ADDRESS, AMAZON, CARRIER, HIDDEN_ADDRESS } from './domains.ts';
import { placesOf, without } from './phrases.ts';
import type { PlainText } from './plain-text.ts';

/** A web address in the written text. */
export interface Address {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Written so that no filter should know it. */
  readonly hidden: boolean;
}

/** Anything that is no plain letter or sign of an address: wide forms, other full stops, characters that nobody sees. */
const DISGUISE = /[^!-~\u00C0-\u024F]/;
const SCHEME = /^(?:https?|ftp):\/\//;
const HOST = /^[^/?#:]{1,255}/;
const LAST_SIGNS = /[.,;:!?'")>]{1,9}$/;

/**
 * The web addresses of a text from which e-mail addresses were blotted out. Links that the order does not need are not allowed
 * (policy F, M; 2026-11): one to a carrier may be needed, one to Amazon leads nowhere else but may be blocked (L). Amazon's
 * bare domain is the marketplace's name and no link.
 */
export function addressesIn(written: string, { text, placeOf }: PlainText, withoutEmails: string): Address[] {
  const isAddress = (start: number, end: number) => {
    const place = placeOf(start, end);
    return !beginsSentence(written.slice(place.start, place.end));
  };
  const plain = placesOf(ADDRESS, withoutEmails, isAddress);
  const hidden = placesOf(HIDDEN_ADDRESS, without(withoutEmails, plain), isAddress);
  return [
    ...plain.flatMap(([start, end]) => {
      const shown = text.slice(start, end).replace(LAST_SIGNS, '');
      const place = placeOf(start, start + shown.length);
      return judged(shown, written.slice(place.start, place.end)).map((judgement) => ({ ...judgement, ...place }));
    }),
    ...hidden.map(([start, end]) => ({ severity: 'block' as const, hidden: true, ...placeOf(start, end) })),
  ];
}

function judged(shown: string, original: string): Pick<Address, 'severity' | 'hidden'>[] {
  const host = HOST.exec(shown.replace(SCHEME, ''))?.[0] ?? '';
  if (DISGUISE.test(original) || (shown.includes('://') && !SCHEME.test(shown)))
    return [{ severity: 'block', hidden: true }];
  if (AMAZON.test(host)) return shown === host ? [] : [{ severity: 'info', hidden: false }];
  return [{ severity: CARRIER.test(host) ? 'warn' : 'block', hidden: false }];
}

/** "Shipped.In two days": the ending is a capitalised word, so a blank is missing and no address stands there. */
function beginsSentence(original: string): boolean {
  return /\P{L}\p{Lu}\p{Ll}{1,9}$/u.test(original) && !original.includes('/');
}
