import { useState } from 'preact/hooks';

export interface OpenOrdersProps {
  readonly words: string;
  readonly label: string;
  readonly places: readonly { readonly name: string; readonly url: string }[];
  /** The address that is chosen first. */
  readonly likely: string;
}

/** The way to Manage Orders of a marketplace, for the seller to follow. */
export function OpenOrders({ words, label, places, likely }: OpenOrdersProps) {
  const [chosen, setChosen] = useState(likely);
  return (
    <span class="open-orders">
      <a class="button" data-testid="open-orders" href={chosen}>
        {words}
      </a>
      <select aria-label={label} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        {places.map(({ name, url }) => (
          <option key={url} value={url} selected={url === chosen}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
