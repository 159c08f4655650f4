import { type FieldBasics, type Parse, TextField } from './fields.tsx';

/** A length of time in one of several units. */
export interface Span<Unit> {
  readonly unit: Unit;
  readonly count: number;
}

export interface SpanFieldProps<Unit> extends FieldBasics {
  readonly name: string;
  readonly value: Span<Unit>;
  readonly units: readonly { readonly unit: Unit; readonly label: string }[];
  readonly parse: Parse<number>;
  readonly onCommit: (value: Span<Unit>) => Promise<string>;
}

/** A setting that is a number with a unit to choose. */
export function SpanField<Unit extends string>(props: SpanFieldProps<Unit>) {
  const { name, value, units, parse, onCommit, ...basics } = props;
  return (
    <TextField
      {...basics}
      name={name}
      value={String(value.count)}
      parse={parse}
      onCommit={(count) => onCommit({ ...value, count })}
    >
      <select
        name={`${name}-unit`}
        aria-label={basics.label}
        value={value.unit}
        onChange={({ currentTarget }) => {
          const chosen = units.find(({ unit }) => unit === currentTarget.value);
          if (chosen) void onCommit({ ...value, unit: chosen.unit });
        }}
      >
        {units.map(({ unit, label }) => (
          <option key={unit} value={unit}>
            {label}
          </option>
        ))}
      </select>
    </TextField>
  );
}
