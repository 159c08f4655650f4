import { generate } from 'selfsigned';
import { HOSTS } from './marketplaces.ts';

/** A certificate of one hour's making for all hosts at once. Browsers must be told to accept it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const hosts = Object.keys(HOSTS);
  const names = [...hosts, 'localhost'].map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] }],
  });
  return { key, cert };
}
