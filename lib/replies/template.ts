import * as z from 'zod/mini';
import { REPLY_LANGUAGES, TEMPLATE_IDS } from './names.ts';

/** Longer than any reply may be, so that a text can be kept while it is being shortened. */
export const MOST_TEXT = 4000;
export const MOST_NAME = 80;

/** Our own choice: twelve purposes in twelve languages, reworded, and as many again. */
export const MOST_TEMPLATES = 300;

const text = z.string().check(z.maxLength(MOST_TEXT, `must be at most ${MOST_TEXT} characters`));
const language = z.enum(REPLY_LANGUAGES);
const purpose = z.enum(TEMPLATE_IDS);

/** A template of the seller's. Its purpose decides when it may be offered (`replyGate`). */
const ownTemplate = z.strictObject({
  /** As in `data-template`. */
  id: z.templateLiteral(['own-', z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))]),
  purpose,
  language,
  name: z.string().check(z.minLength(1, 'must have a name'), z.maxLength(MOST_NAME)),
  text,
});

/** The seller's own wording of one of our templates; taken away, ours is back. */
const rewording = z
  .strictObject({ id: purpose, purpose, language, text })
  .check(z.refine(({ id, purpose: other }) => id === other, 'must have its purpose as its id'));

export const keptTemplate = z.union([ownTemplate, rewording]);
export type OwnTemplate = Readonly<z.infer<typeof ownTemplate>>;
export type Rewording = Readonly<z.infer<typeof rewording>>;
/** What the seller wrote: a template of the seller's own, or another wording of one of ours. */
export type KeptTemplate = OwnTemplate | Rewording;

const looksOwn = z.object({ id: z.string().check(z.startsWith('own-')) });

/** The field for which something is no template, such as `language`; empty where it is not even an object. */
export function faultyField(entry: unknown): string {
  const [issue] = (looksOwn.safeParse(entry).success ? ownTemplate : rewording).safeParse(entry).error?.issues ?? [];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return String(issue?.path[0] ?? unknownKey ?? (issue?.code === 'custom' ? 'id' : ''));
}
