import { Icon } from '../icon.tsx';

export interface ScopeBarProps {
  readonly label: string;
  readonly scopes: readonly { readonly key: string; readonly name: string }[];
  /** The key of the scope that is shown. */
  readonly selected: string;
  readonly onSelect: (key: string) => void;
  /** Absent where there is no page of settings. */
  readonly settings?: { readonly words: string; readonly onOpen: () => void } | undefined;
}

/** Whose figures these are, and the way to the settings. */
export function ScopeBar({ label, scopes, selected, onSelect, settings }: ScopeBarProps) {
  return (
    <header class="scope-bar">
      {scopes.length > 1 ? (
        <select
          data-testid="scope"
          aria-label={label}
          value={selected}
          onChange={(event) => onSelect(event.currentTarget.value)}
        >
          {scopes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span title={scopes[0]?.name}>{scopes[0]?.name ?? 'CR Guard'}</span>
      )}
      {settings && (
        <button type="button" class="gear" title={settings.words} aria-label={settings.words} onClick={settings.onOpen}>
          <Icon name="settings" />
        </button>
      )}
    </header>
  );
}
