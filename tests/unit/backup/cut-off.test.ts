import '../messaging/as-extension.ts';
import '../ledger/shop.ts';
import { expect, test, vi } from 'vitest';
import { restoreBackup } from '../../../lib/backup/restore-backup.ts';
import { writeBackup } from '../../../lib/backup/write-backup.ts';
import { changeOwnTemplates } from '../../../lib/settings/own-templates.ts';
import { changeSettings } from '../../../lib/settings/settings-store.ts';
import { refuseToOpen } from '../ledger/faults.ts';
import { DAY, got, NOW, sighting } from '../ledger/shop.ts';
import { liveUntil } from '../mortal.ts';
import { backupOf, freshPlace, keptIn, restore } from './place.ts';

async function fileToRestore(): Promise<Blob> {
  const place = freshPlace();
  await got(place.ledger.record([sighting(1, { shipBy: NOW + DAY }), sighting(2, { status: 'shipped' })]));
  await changeSettings({ warningHours: 36 }, place.storage);
  const template = { id: 'own-1', purpose: 'order-again', language: 'de', name: 'Nochmal', text: '{order}' } as const;
  await changeOwnTemplates(() => [template], place.storage);
  return backupOf(place);
}

test('a page that is closed at any step of a restoring loses nothing, and restoring again does the rest', async () => {
  const file = await fileToRestore();
  const usual = freshPlace();
  await restore(file, usual);
  let steps = 0;
  for (let lived = false; !lived; ) {
    steps += 1;
    const place = freshPlace();
    lived = await liveUntil(steps, (mortal) => restoreBackup(file, mortal(place.rows), mortal(place.extras), () => {}));
    expect(await restore(file, place)).toMatchObject({ ok: true });
    expect(await keptIn(place), `closed before step ${steps}`).toBe(await keptIn(usual));
  }
  expect(steps).toBeGreaterThan(5);
});

test('a page that is closed while it writes a backup has changed nothing', async () => {
  const place = freshPlace();
  await got(place.ledger.record([sighting(1)]));
  const before = await keptIn(place);
  for (let n = 1, lived = false; !lived; n++) {
    lived = await liveUntil(n, (mortal) => writeBackup(mortal(place.rows), mortal(place.extras), NOW, () => {}));
    expect(await keptIn(place)).toBe(before);
  }
});

test('a store that takes no settings, or opens no database, is told of, and restoring again goes on', async () => {
  const file = await fileToRestore();
  const place = freshPlace();
  const { set } = place.storage.local;
  place.storage.local.set = () => Promise.reject(new Error('no space left'));
  expect(await restore(file, place)).toMatchObject({
    ok: false,
    problem: { kind: 'record', error: { words: 'Error: no space left' } },
  });
  place.storage.local.set = set;
  refuseToOpen('InvalidStateError');
  expect(await restore(file, place)).toMatchObject({
    ok: false,
    problem: { kind: 'record', error: { kind: 'unavailable' } },
  });
  expect(await writeBackup(place.rows, place.extras, NOW, () => {})).toMatchObject({
    ok: false,
    error: { kind: 'unavailable' },
  });
});

test('what a restoring cannot tidy up is tidied up by the next', async () => {
  const file = await fileToRestore();
  const place = freshPlace();
  const broken = vi.spyOn(indexedDB, 'deleteDatabase');
  const settings = async () => {
    broken.mockImplementationOnce(() => {
      throw new DOMException('lost', 'UnknownError');
    });
    return place.extras.settings();
  };
  expect(await restore(file, { ...place, extras: { ...place.extras, settings } })).toMatchObject({ ok: true });
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain('cr-guard-restore');
  expect(await restore(file, place)).toMatchObject({ ok: true });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('cr-guard-restore');
});
