// `npm run page-from-diagnostic -- <diagnostic.json> [<page.html>]` turns a seller's diagnostic into a saved page for the
// tests (docs/capturing-a-page.md). Without a second name it goes where the saved pages stand.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDiagnostic } from '../lib/diagnostics/read-diagnostic.ts';
import { madePage } from './page-from-diagnostic/made-page.ts';

const [from, to] = process.argv.slice(2);
const diagnostic = from === undefined ? null : readDiagnostic(readFileSync(from, 'utf8'));
if (diagnostic === null) {
  process.stderr.write(
    from === undefined
      ? 'Say which diagnostic: npm run page-from-diagnostic -- <diagnostic.json> [<page.html>]\n'
      : `${from} is no diagnostic of CR Guard.\n`,
  );
  process.exitCode = 1;
} else {
  const month = new Date().toISOString().slice(0, 7);
  const name = `${month}-${diagnostic.pageLanguage?.toLowerCase() ?? 'unknown'}-from-diagnostic.html`;
  const path = to ?? join(import.meta.dirname, '../tests/fixtures/pages', diagnostic.page, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, madePage(diagnostic));
  process.stdout.write(`${path}\n`);
}
