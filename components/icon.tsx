/** Signs that go with every colour, drawn on a 16 by 16 grid in the colour of the text. */
const PATHS = {
  return: 'M6.5 3 3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  warning: 'M8 2.2 14.4 13.5H1.6ZM8 6.6v3.2M8 11.6v.1',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.4 1.6',
  stop: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4ZM8 4.8v3.8M8 11v.1',
  unknown: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.8-1.1 1.6M8 12.2v.1',
  done: 'M3 8.4 6.4 12 13 4.6',
  list: 'M2.2 4h1.4M2.2 8h1.4M2.2 12h1.4M6.2 4h7.6M6.2 8h7.6M6.2 12h7.6',
  message: 'M2.2 3h11.6v7.6H7.6L4.6 13.4v-2.8H2.2Z',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  settings: 'M2 4.5h7m4 0h1M11 2.7v3.6M2 11.5h1m4 0h7M5 9.7v3.6',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign; always beside its word, so it is hidden from assistive tools. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
