import type { Browser } from 'webextension-polyfill';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import type { Instant, Zone } from '../../lib/time/instant.ts';

/** What the background's parts work with. None of them keeps anything else: the browser ends the worker at will. */
export interface BackgroundContext {
  readonly browser: Pick<Browser, 'action' | 'alarms' | 'i18n' | 'permissions' | 'runtime' | 'storage' | 'tabs'> & {
    /** Absent until the seller grants the permission. */
    readonly notifications?: Browser['notifications'];
  };
  readonly ledger: Ledger;
  /** Epoch ms. */
  now(): Instant;
  /** The computer's zone, in which the seller's quiet hours are. */
  zone(): Zone;
}
