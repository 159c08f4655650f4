import type { Encoding } from '../files/in/encoding.ts';
import type { ReadOrder } from '../files/in/read-order.ts';
import type { ReportReader } from '../files/in/read-report.ts';
import { eachText } from './read-bytes.ts';

/** Reads a file's orders, one after the other, as far as `signal` lets it. */
export async function eachOrder(
  file: Blob,
  encoding: Encoding,
  reader: ReportReader,
  signal: AbortSignal,
  onOrder: (order: ReadOrder, read: number) => void | Promise<void>,
): Promise<void> {
  const take = async (orders: readonly ReadOrder[], read: number) => {
    for (const order of orders) {
      if (signal.aborted) return;
      const taken = onOrder(order, read);
      if (taken) await taken;
    }
  };
  await eachText(file, encoding, signal, async (text, read) => {
    await take(reader.push(text), read);
    return reader.found?.kind !== 'unrecognised';
  });
  if (!signal.aborted) await take(reader.end(), file.size);
}
