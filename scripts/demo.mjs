// `npm run demo` shows the practice Seller Central in Chromium with the extension; `npm run demo -- firefox` in Firefox.
// Where there is no display, the same stops are visited unseen and photographed into .output/tour.
import { installBrowsers, installPackages, run } from './install-missing.mjs';

const engine = process.argv[2] ?? 'chromium';
const builds = { chromium: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function demo() {
  if (!(engine in builds)) {
    console.error(`No such browser: ${engine}. There are: ${Object.keys(builds).join(', ')}`);
    return 1;
  }
  if (!(await installPackages()) || !(await installBrowsers())) return 1;
  if ((await run('wxt', builds[engine])) !== 0) return 1;
  return run('node', [`scripts/${hasDisplay ? 'show' : 'tour'}.ts`, engine]);
}

process.exitCode = await demo();
