/**
 * What passes between the tap in the page's world and its listeners in the extension's: events on `document` whose
 * detail is a string, since one world can't read the objects of another. The page can forge all of it.
 */
export const OBSERVED = 'crg:page-json';
/** A listener asks for what the tap kept. */
export const HELLO = 'crg:page-json-hello';
/** The tap gives the page its own functions back and forgets what it kept. */
export const STOP = 'crg:page-json-stop';

/** A longer body is not handed over (UTF-16 units). 1,500 rows, the most that anyone was seen to ask for, are about 6 million. */
export const BODY_LIMIT = 8_000_000;

/** A copy of a response that the page itself asked for and read. */
export interface ObservedResponse {
  /** Where the response came from, after redirects; always the page's own origin. */
  readonly url: string;
  readonly status: number;
  /** Empty where the server named none. */
  readonly contentType: string;
  /** The text as the page got it; null where it is longer than `BODY_LIMIT`. */
  readonly body: string | null;
  /** When the page read it: epoch milliseconds. */
  readonly at: number;
}

/**
 * One event's detail: the head as JSON, a line feed, and the body as it stands, since quoting a long body would cost
 * the page time twice. `number` counts up from 1 on each page, so that a listener knows what it has heard.
 */
export function encode({ body, ...head }: ObservedResponse, number: number): string {
  return `${JSON.stringify({ ...head, number, whole: body !== null })}\n${body ?? ''}`;
}
