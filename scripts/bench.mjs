// `npm run bench` measures speed and size as ratios, in the shipped build.
import { installBrowsers, installPackages, run } from './install-missing.mjs';

async function bench() {
  if (!(await installPackages()) || !(await installBrowsers())) return 1;
  if ((await run('wxt', ['build'])) !== 0) return 1;
  return run('node', ['bench/bench.ts', ...process.argv.slice(2)]);
}

process.exitCode = await bench();
