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
  /** Whether the browser may keep a page that is left, and show it again as it was. */
  isKept: boolean;
  /** How the cancel page is built: its real form is not known (evidence 4.3, a hole), so there are several. */
  cancelLayout: CancelLayoutName;
  /** `other`: the reasons stand in words that no source has, so that only their values or positions can tell them. */
  cancelLabels: 'amazon' | 'other';
  /** `other`: the list words its statuses as no source does. */
  statusLabels: 'amazon' | 'other';
  /**
   * The cancel page takes back whatever was set, this many milliseconds after its form stood, or upon the document's event
   * `practice:reset`; null: never.
   */
  cancelResets: number | 'when-told' | null;
  /** How it does: a form drawn anew, as by a late hydration, or the same elements emptied without an event. */
  cancelResetsBy: 'drawing' | 'emptying';
  /** Every submit of the cancel page fails and changes nothing. */
  cancelFails: boolean;
  /** The box that a message is written in: Katal's (evidence 5.1, A), a native one, or an element that is edited in place. */
  messageLayout: 'katal' | 'native' | 'editable';
  /** Whether the contact page shows the text before a reason is chosen. */
  messageBoxFirst: boolean;
  /** When the contact form, or the inbox, is drawn, in milliseconds after the page's script began. */
  messagesAfterMs: number;
  /** The language that the buyer reads, where it isn't the page's: the page then names it and shows a second step. */
  buyerReads: LanguageTag | null;
  /** Whether a thread of the inbox names its order. */
  orderLink: boolean;
  /** How long a newly opened thread's header shows the thread before (evidence 5.2: about 1.2 s, C). */
  headerAfterMs: number;
  /** The thread that is open from the start; null: none. */
  openThread: number | null;
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
  isKept: false,
  cancelLayout: 'aui-select',
  cancelLabels: 'amazon',
  statusLabels: 'amazon',
  cancelResets: null,
  cancelResetsBy: 'drawing',
  cancelFails: false,
  messageLayout: 'katal',
  messageBoxFirst: true,
  messagesAfterMs: 0,
  buyerReads: null,
  orderLink: true,
  headerAfterMs: 1200,
  openThread: 0,
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
