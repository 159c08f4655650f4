import type { Scope } from '../orders/sighting.ts';
import { countryName } from './country-name.ts';

/** `United States · Example Shop`. */
export function scopeName({ account, marketplace }: Scope, language: string): string {
  const name = countryName(marketplace, language);
  return account ? `${name} · ${account}` : name;
}

/** Tells scopes apart; a shop's name cannot hold a line's end. */
export function scopeKey({ account, marketplace }: Scope): string {
  return `${marketplace}\n${account}`;
}
