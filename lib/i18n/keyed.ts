/** A name of the contract as it stands in our keys, which the browsers let hold no hyphen. */
export type Keyed<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}_${Keyed<Rest>}` : Name;

export function keyed<Name extends string>(name: Name): Keyed<Name> {
  return name.replaceAll('-', '_') as Keyed<Name>;
}
