import { Choice } from '../../components/options/choice.tsx';
import { scopeKey, scopeName } from '../../lib/i18n/scope-name.ts';
import type { Scope } from '../../lib/orders/sighting.ts';

export interface ScopeChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly shown: Scope;
  readonly language: string;
  /** Takes the key of the scope. */
  readonly onChoose: (key: string) => void;
}

/** Of which account and marketplace a section tells; nothing where there is but one. */
export function ScopeChoice({ scopes, shown, language, ...choice }: ScopeChoiceProps) {
  if (scopes.length < 2) return null;
  const options = scopes.map((each) => ({ value: scopeKey(each), text: scopeName(each, language) }));
  return <Choice {...choice} value={scopeKey(shown)} options={options} />;
}
