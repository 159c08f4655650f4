export interface ContentsProps {
  readonly label: string;
  readonly entries: readonly { readonly id: string; readonly title: string }[];
  readonly onOpen: (id: string) => void;
}

/** The way to each section: each has an address of its own (`options.html#reminders`). */
export function Contents({ label, entries, onOpen }: ContentsProps) {
  return (
    <nav class="contents" aria-label={label}>
      {entries.map(({ id, title }) => (
        <a key={id} href={`#${id}`} onClick={() => onOpen(id)}>
          {title}
        </a>
      ))}
    </nav>
  );
}
