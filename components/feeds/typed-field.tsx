import { useId } from 'preact/hooks';

export interface TypedFieldProps {
  readonly name: string;
  readonly label: string;
  /** What stands after the field. */
  readonly unit?: string | undefined;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A field with its name above it. */
export function TypedField({ name, label, unit, value, onType }: TypedFieldProps) {
  const id = useId();
  return (
    <div class="typed">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        name={name}
        value={value}
        onChange={(event) => onType(event.currentTarget.value.trim())}
      />
      {unit && <span class="quiet">{unit}</span>}
    </div>
  );
}
