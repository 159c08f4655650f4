/** What is bundled of others' work, as installed; a test compares it with what is. */
export const BUNDLED_PARTS = [
  { name: '@date-fns/tz', version: '1.5.0', license: 'MIT' },
  { name: 'idb', version: '8.0.4', license: 'ISC' },
  { name: 'preact', version: '11.2.0', license: 'MIT' },
  { name: 'webextension-polyfill', version: '0.12.0', license: 'MPL-2.0' },
  { name: 'zod', version: '4.6.7', license: 'MIT' },
] as const;
