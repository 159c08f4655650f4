import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon.tsx';

export interface Pledge {
  readonly icon: IconName;
  readonly text: string;
  /** How the seller can see for himself; null for what the page itself shows. */
  readonly check: ComponentChildren;
}

/** What is done, or never done, one line each. */
export function Promises({
  title,
  checkWord,
  promises,
}: {
  readonly title: string;
  readonly checkWord: string;
  readonly promises: readonly Pledge[];
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="promises">
        {promises.map(({ icon, text, check }) => (
          <li key={text}>
            <Icon name={icon} />
            <div>
              <p>{text}</p>
              {check && (
                <p class="check">
                  <b>{checkWord}</b> {check}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
