/** One part of a rules file, such as its selectors. */
export interface PartView {
  readonly title: string;
  readonly entries: readonly EntryView[];
}

/** An entry as it stands in the file, and what it means. */
export interface EntryView {
  readonly codes: readonly string[];
  readonly words: readonly string[];
  /** The language of `codes` and `text` (BCP 47), where they are of one. */
  readonly lang?: string;
  /** The text of a reply. */
  readonly text?: string;
}

/** Everything that a rules file says. */
export function RulesFileParts({ parts, empty }: { readonly parts: readonly PartView[]; readonly empty: string }) {
  if (parts.length === 0) return <p class="fact">{empty}</p>;
  return (
    <>
      {parts.map(({ title, entries }) => (
        <div class="rules-part" key={title}>
          <h4>{title}</h4>
          <ul>
            {entries.map(({ codes, words, lang, text }, index) => (
              <li key={index}>
                {codes.map((code) => (
                  <code key={code} lang={lang}>
                    {code}
                  </code>
                ))}{' '}
                {words.map((line) => (
                  <span key={line}>{line}</span>
                ))}
                {text && <blockquote lang={lang}>{text}</blockquote>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** What is wrong with a file, and where. */
export interface FaultView {
  readonly line: string;
  readonly path: string;
  readonly words: string;
}

export function RulesFileFaults({ title, faults }: { readonly title: string; readonly faults: readonly FaultView[] }) {
  return (
    <div class="rules-faults" role="alert" data-testid="rules-faults">
      <p>{title}</p>
      <ul>
        {faults.map(({ line, path, words }) => (
          <li key={`${line} ${path} ${words}`}>
            <b>{line}</b> {path && <code>{path}</code>} {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
