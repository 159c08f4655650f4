import type { Finding } from '../../replies/names.ts';

/** How much of the text around a place is shown, in characters. */
const AROUND = 16;

/** A place in a text with a little of what stands around it. */
export function placeOf(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): readonly [string, string, string] {
  const from = Math.max(0, start - AROUND);
  const until = Math.min(text.length, end + AROUND);
  // A cut may go through a character of two halves.
  const line = (part: string) => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').replace(/\s+/g, ' ');
  // A finding that is the whole text, such as one too long, has no place to show.
  if (start >= end || (start === 0 && end === text.length && text.length > 2 * AROUND)) return ['', '', ''];
  const before = `${from > 0 ? '…' : ''}${line(text.slice(from, start))}`;
  return [
    before,
    line(text.slice(start, Math.min(end, start + 80))),
    `${line(text.slice(end, until))}${until < text.length ? '…' : ''}`,
  ];
}
