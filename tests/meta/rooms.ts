/** What the code of a room may import (docs/architecture.md, "Who may import whom"). */
export interface Room {
  rooms: readonly string[];
  /** Rooms whose types it may name, but whose code it may not run. */
  typesOf?: readonly string[];
  packages: RegExp;
}

/** Rooms without clock, browser or DOM: what they need comes in as a parameter. */
export const PURE = [
  'orders',
  'time',
  'rules',
  'deadlines',
  'evidence',
  'cancellation-rate',
  'cancel-reasons',
  'replies',
  'files',
  'rules-file',
  'diagnostics',
].map((name) => `lib/${name}`);

const parsing = /^zod\/mini$/;
const browserApi = /^(?:zod\/mini|wxt\/browser|webextension-polyfill)$/;

export const ROOMS: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(
    PURE.map((room) => [room, { rooms: PURE, packages: /^(?:zod\/mini|@date-fns\/tz(?:\/\w+)?)$/ }]),
  ),
  'lib/seller-central': { rooms: PURE, packages: parsing },
  'lib/page-tap': { rooms: [], packages: parsing },
  'lib/overlay': { rooms: [], packages: /^preact(?:\/|$)/ },
  'lib/i18n': { rooms: PURE, packages: browserApi },
  'lib/ledger': { rooms: PURE, packages: /^(?:zod\/mini|wxt\/browser|webextension-polyfill|idb)$/ },
  'lib/file-import': { rooms: [...PURE, 'lib/ledger', 'lib/seller-central', 'lib/settings'], packages: parsing },
  'lib/settings': { rooms: [...PURE, 'lib/i18n'], packages: browserApi },
  'lib/backup': { rooms: [...PURE, 'lib/settings', 'lib/ledger'], packages: browserApi },
  // Requests are checked by the schemas of what they change; answers carry what the record tells.
  'lib/messaging': { rooms: [...PURE, 'lib/settings', 'lib/ledger'], packages: browserApi },
  // What a component shows, in words: facts in, its properties out.
  'lib/views': {
    rooms: [...PURE, 'lib/i18n'],
    typesOf: ['components', 'lib/ledger', 'lib/messaging', 'lib/overlay', 'lib/seller-central'],
    packages: /^$/,
  },
  'lib/tour': { rooms: PURE, typesOf: ['lib/ledger', 'lib/messaging'], packages: /^$/ },
  components: { rooms: ['lib/i18n'], typesOf: PURE, packages: /^preact(?:\/|$)/ },
};

/** An entrypoint wires everything, but never another entrypoint. */
export const ENTRYPOINT: Room = {
  rooms: [...Object.keys(ROOMS)],
  packages: /^(?:preact(?:\/.*)?|wxt\/.*|webextension-polyfill|zod\/mini)$/,
};

/** `lib/orders`, `components`, `entrypoints/popup`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'lib') return `${top}/${second}`;
  return top === 'entrypoints' ? `${top}/${second.replace(/\.content.*|\.tsx?$/, '')}` : top;
}
