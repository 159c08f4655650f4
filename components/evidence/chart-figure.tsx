import type { ComponentChildren } from 'preact';

export interface ChartFigureProps {
  readonly title: string;
  /** Names the table that says the same as the drawing. */
  readonly asTable: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What else is to know; empty for nothing. */
  readonly note: string;
  /** The drawing; none where there is nothing to draw. */
  readonly children: ComponentChildren;
}

/** A drawing with its title, and the same as a table to unfold. */
export function ChartFigure({ title, asTable, heads, rows, note, children }: ChartFigureProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {children}
      {note && <p class="quiet">{note}</p>}
      {rows.length > 0 && (
        <details>
          <summary>{asTable}</summary>
          <table aria-label={title}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name = '', ...figures]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {figures.map((figure, column) => (
                    <td key={heads[column + 1]}>{figure}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
