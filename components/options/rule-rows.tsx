/** One row of a rule table in words. */
export interface RuleRow {
  readonly value: string;
  /** When it is in force, and for which orders. */
  readonly when: string;
  /** In English, as the tables have it. */
  readonly source: string;
  readonly read: string;
  readonly sure: string;
  readonly isInForce: boolean;
}

/** Stays with what stands before it where the line ends. */
const DOT = '\u00a0· ';

/** What Amazon's rule is, was and will be, each with what it rests on. */
export function RuleRows({ rows }: { readonly rows: readonly RuleRow[] }) {
  return (
    <ul class="rule-rows">
      {rows.map(({ value, when, source, read, sure, isInForce }) => (
        <li key={value + when + source} class={isInForce ? 'in-force' : ''}>
          <b>{value}</b> {when && when + DOT}
          <span lang="en">{source}</span>
          {[read, sure].map((fact) => DOT + fact)}
        </li>
      ))}
    </ul>
  );
}
