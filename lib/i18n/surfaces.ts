/** Every surface that has words, for pages that show several; a test holds it to the catalogs. */
export const SURFACES = [
  'about',
  'background',
  'backup',
  'diagnostics',
  'evidence',
  'extension',
  'feeds',
  'files',
  'guard',
  'lint',
  'messages',
  'options',
  'overlay',
  'popup',
  'replies',
  'rules',
  'rulesfile',
  'shortcuts',
  'worklist',
] as const;
export type Surface = (typeof SURFACES)[number];
