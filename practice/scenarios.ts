import type { CancelLayoutName } from './app/cancel/layouts.ts';
import type { Country, LanguageTag } from './marketplaces.ts';

/** How `/orders-api/...` answers. `none`: the page never asks and the server draws the rows itself. */
export type JsonAnswer = 'good' | 'none' | 'html' | 'wrong-types' | 'sign-in' | 'error';

export interface ScenarioOptions {
  /** Rows on a page: the default page size, and at least so many unshipped orders in the shop. */
  size: number;
  /** Null: the language that is usual in the marketplace. */
  language: LanguageTag | null;
  /** Null: the first one that the host serves. */
  marketplace: Country | null;
  signedIn: boolean;
  orders: 'shop' | 'none';
  /** Odd and evil titles and buyer names. */
  hostile: boolean;
  json: JsonAnswer;
  /** Who draws the rows: the page's app from the JSON, or the server into the HTML. */
  rows: 'app' | 'server';
  transport: 'fetch' | 'xhr';
  /**
   * When the empty rows are filled: this many milliseconds after the answer (0: in the next frames); null: when
   * `PracticeServer.fillRows` or a GET of `/practice/fill?rows=N` says so.
   */
  fillAfterMs: number | null;
  /** Of every six rows two stay empty and one lacks its status and dates. */
  halfFilled: boolean;
  /** The table is thrown away and built anew this often; null: never. */
  rebuildEveryMs: number | null;
  /** `renamed`: no class, id or test id of the evidence is left. `unknown`: no table and no order ids. */
  layout: 'known' | 'renamed' | 'unknown';
  /** The "No orders were found" text stands in the page before the rows come (evidence 1.2, C). */
  emptyTextFirst: boolean;
  /** `<html lang>`: whether Amazon's page has it was not seen, so a reader must do without. */
  htmlLang: boolean;
  /** How long the server thinks before it answers a search. */
  answerAfterMs: number;
  /** How the cancel page is built: its real form is not known (evidence 4.3, a hole), so there are several. */
  cancelLayout: CancelLayoutName;
  /** `other`: the reasons stand in words that no source has, so that only their values or positions can tell them. */
  cancelLabels: 'amazon' | 'other';
  /** The cancel page takes back whatever was set, this many milliseconds after its form stood; null: never. */
  cancelResets: number | null;
  /** How it does: a form drawn anew, as by a late hydration, or the same elements emptied without an event. */
  cancelResetsBy: 'drawing' | 'emptying';
  /** Every submit of the cancel page fails and changes nothing. */
  cancelFails: boolean;
}

const EVERYDAY: ScenarioOptions = {
  size: 15,
  language: null,
  marketplace: null,
  signedIn: true,
  orders: 'shop',
  hostile: false,
  json: 'good',
  rows: 'app',
  transport: 'fetch',
  fillAfterMs: 0,
  halfFilled: false,
  rebuildEveryMs: null,
  layout: 'known',
  emptyTextFirst: false,
  htmlLang: true,
  answerAfterMs: 0,
  cancelLayout: 'aui-select',
  cancelLabels: 'amazon',
  cancelResets: null,
  cancelResetsBy: 'drawing',
  cancelFails: false,
};

/** Each scenario as what it changes of an ordinary day. */
export const SCENARIOS = {
  everyday: {},
  empty: { orders: 'none' },
  'signed-out': { signedIn: false },
  'slow-rows': { fillAfterMs: null },
  'half-filled': { halfFilled: true },
  'dom-only': { json: 'none', rows: 'server' },
  'json-html': { json: 'html', rows: 'server' },
  'json-wrong-types': { json: 'wrong-types', rows: 'server' },
  'json-403': { json: 'sign-in' },
  'renamed-classes': { layout: 'renamed', json: 'none', rows: 'server' },
  'unknown-layout': { layout: 'unknown' },
  hostile: { hostile: true },
  churning: { rebuildEveryMs: 200 },
  'no-orders-text-before-rows': { emptyTextFirst: true, answerAfterMs: 1500 },
  'all-500': { json: 'error' },
  'late-hydration': { cancelResets: 1500 },
  'cancel-fails': { cancelFails: true },
} as const satisfies Record<string, Partial<ScenarioOptions>>;

export type ScenarioName = keyof typeof SCENARIOS;

export function isScenario(text: string | null | undefined): text is ScenarioName {
  return text != null && Object.hasOwn(SCENARIOS, text);
}

export function scenarioOptions(name: ScenarioName, changes: Partial<ScenarioOptions> = {}): ScenarioOptions {
  return { ...EVERYDAY, ...SCENARIOS[name], ...changes };
}
