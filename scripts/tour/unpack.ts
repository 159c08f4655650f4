import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;

/** Unpacks a zip archive such as the stores take: stored or deflated files, no encryption, less than 4 GB. */
export function unpack(archive: string, folder: string): void {
  const bytes = readFileSync(archive);
  // The end record: our packages bear no comment behind it.
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) throw new Error(`${archive} is cut off.`);
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    if (!path.endsWith('/')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    }
    at += 46 + name + extra + comment;
  }
}
