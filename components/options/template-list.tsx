export interface ListedTemplate {
  /** As in `data-template`. */
  readonly id: string;
  readonly name: string;
  /** What sets it apart from ours as we wrote it; empty where nothing does. */
  readonly marks: readonly string[];
  readonly isOwn: boolean;
  readonly isChosen: boolean;
}

export interface TemplateListProps {
  readonly label: string;
  readonly templates: readonly ListedTemplate[];
  readonly onChoose: (id: string) => void;
}

/** The replies of one language, the seller's own under ours of the same purpose. */
export function TemplateList({ label, templates, onChoose }: TemplateListProps) {
  return (
    <nav class="templates" aria-label={label}>
      <ul>
        {templates.map(({ id, name, marks, isOwn, isChosen }) => (
          <li key={id} class={isOwn ? 'own' : ''}>
            <button type="button" data-template={id} aria-current={isChosen} onClick={() => onChoose(id)}>
              {name}{' '}
              {marks.map((mark) => (
                <small key={mark}>{mark}</small>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
