/** The rate of the record in one line, for the bar above a list. */
export interface RateFactsProps {
  /** A fraction; null where no order is counted. */
  readonly rate: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly daysCovered: number;
  readonly state: 'none' | 'safe' | 'close' | 'breach';
  readonly rateText: string;
  readonly rateTitle: string;
  readonly coverageText: string;
}

export function RateFacts(props: RateFactsProps) {
  return (
    <span class="rate-facts">
      <span
        class={`rate ${props.state}`}
        data-testid="rate"
        data-rate={props.rate ?? ''}
        data-numerator={props.numerator}
        data-denominator={props.denominator}
        title={props.rateTitle}
      >
        {props.rateText}
      </span>
      {' · '}
      <span data-testid="coverage" data-days-covered={props.daysCovered}>
        {props.coverageText}
      </span>
    </span>
  );
}
