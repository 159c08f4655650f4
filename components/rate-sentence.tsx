import type { SentencePart } from '../lib/i18n/guard/rate-sentence.ts';

export interface RateSentenceProps {
  readonly parts: readonly SentencePart[];
  readonly isBreach: boolean;
  /** That the target is reached, in words; empty where it isn't. */
  readonly breach: string;
}

/** The rate as it is and as it would be, in one sentence. */
export function RateSentence({ parts, isBreach, breach }: RateSentenceProps) {
  return (
    <span class={isBreach ? 'breach' : ''}>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <b key={part.kind} data-testid={`rate-${part.kind}`} data-rate={part.rate ?? ''}>
            {part.text}
          </b>
        ),
      )}
      {breach && ` · ${breach}`}
    </span>
  );
}
