import type { ShortcutList as Shortcuts } from '../lib/i18n/shortcuts/shortcut-list.ts';

/** Our keys, each beside what it does. */
export function ShortcutList({ rows, changeable }: Omit<Shortcuts, 'title'>) {
  return (
    <div class="shortcuts">
      <dl>
        {rows.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              {keys.map((chord) => (
                <kbd key={chord}>{chord}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{changeable}</p>
    </div>
  );
}
