import { countryOf } from '../../lib/orders/marketplace.ts';
import type { Scope } from '../../lib/orders/sighting.ts';

/** `United States · Example Shop`. */
export function scopeName({ account, marketplace }: Scope, language: string): string {
  const country = countryOf(marketplace);
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country === 'UK' ? 'GB' : country) ?? country;
  return account ? `${name} · ${account}` : name;
}

/** Tells scopes apart; a shop's name cannot hold a line's end. */
export function scopeKey({ account, marketplace }: Scope): string {
  return `${marketplace}\n${account}`;
}
