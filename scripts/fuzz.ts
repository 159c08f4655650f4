// `npm run fuzz -- --seconds 60 --seed 7` throws generated values at each door for so long (docs/fuzzing.md).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Date.now() % 2 ** 31);
console.log(`seed ${seed}, ${values.seconds} seconds for each test`);
const { status } = spawnSync('vitest', ['run', '--project=fuzz', '--disable-console-intercept'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
