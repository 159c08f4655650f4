import { deleteDB } from 'idb';

/** How long an erasing waits for what holds the database open, in milliseconds; our own contexts let go at once. */
const PATIENCE = 3000;

/** Deletes a database; false where something does not let go of it. The browser then deletes it once that has gone. */
export async function eraseDatabase(name: string): Promise<boolean> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const gaveUp = new Promise<false>((resolve) => {
    patience = setTimeout(() => resolve(false), PATIENCE);
  });
  const erased = deleteDB(name).then(() => true);
  return Promise.race([erased, gaveUp]).finally(() => clearTimeout(patience));
}

/** Deletes every database of the extension; false where one is held open. */
export async function eraseDatabases(): Promise<boolean> {
  const databases = await indexedDB.databases();
  const erased = await Promise.all(databases.map(({ name = '' }) => eraseDatabase(name)));
  return !erased.includes(false);
}
