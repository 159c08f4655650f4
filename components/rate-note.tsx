import { RateFacts, type RateFactsProps } from './rate-facts.tsx';

export interface RateNoteProps {
  readonly label: string;
  /** Our estimate; null while the record has not answered. */
  readonly rate: RateFactsProps | null;
  /** What stands in its place meanwhile, or where the page could not be read. */
  readonly message: string;
  /** How far ours is from Amazon's, in words. */
  readonly difference: string;
  readonly why: string;
  /** What can make the two differ, the likeliest first; none where they agree. */
  readonly reasons: readonly string[];
}

/** Our figure beside Amazon's, on Account Health. */
export function RateNote({ label, rate, message, difference, why, reasons }: RateNoteProps) {
  return (
    <section class="note" aria-label={label}>
      <b>{label}</b>
      {rate ? <RateFacts {...rate} /> : <span role="status">{message}</span>}
      <span class="difference">{difference}</span>
      {reasons.length > 0 && (
        <details>
          <summary>{why}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
