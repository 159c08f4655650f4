/** `node practice/serve.ts [port]`: starts the practice Seller Central and says how to reach it. */
import { HOSTS } from './marketplaces.ts';
import { SCENARIOS } from './scenarios.ts';
import { startPracticeServer } from './server.ts';

const { port, close } = await startPracticeServer({ port: Number(process.argv[2] ?? 0) });

console.log(`The practice Seller Central listens on 127.0.0.1:${port}.`);
console.log(
  `\n  chromium --host-resolver-rules="MAP * 127.0.0.1:${port}" --ignore-certificate-errors --user-data-dir="$(mktemp -d)" https://sellercentral.amazon.com/orders-v3\n`,
);
for (const [host, countries] of Object.entries(HOSTS))
  console.log(`  https://${host}/orders-v3  ${countries.join(', ')}`);
console.log(`\nAdd ?practice=<scenario> to an address: ${Object.keys(SCENARIOS).join(', ')}.`);

process.once('SIGINT', () => void close());
process.once('SIGTERM', () => void close());
