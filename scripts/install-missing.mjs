// Runs on the machine's own Node (20 or newer) before anything is installed: Node built-ins only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The installed tools come first, the pinned Node among them, whichever Node started us. */
const env = { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
if (!process.stdout.isTTY) env.NO_COLOR = '1';

/**
 * Runs a tool of the project with its output shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [variables] added to the environment, or taken from it
 * @param {number} [minutes] after which it counts as hanging and is killed; without them it may run for ever
 * @returns {Promise<number>} the exit code; 1 when the tool could not be started or was killed
 */
export const run = (command, args, variables = {}, minutes = undefined) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...env, ...variables }, stdio: 'inherit' });
    const hangs = () => {
      console.error(`${command} hangs: stopped after ${minutes} minutes`);
      child.kill('SIGKILL');
    };
    const limit = minutes && setTimeout(hangs, minutes * 60_000);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      done(code ?? 1);
    });
  });

const debianPackages = [
  { name: 'chromium', paths: [process.env.CHROMIUM_PATH, '/usr/bin/chromium'] },
  { name: 'firefox-esr', paths: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'] },
  { name: 'fonts-noto-cjk', paths: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'], onlyOn: 'linux' },
  // Chromium's own words in other languages, for the tour's pictures; without them it speaks English.
  { name: 'chromium-l10n', paths: ['/usr/lib/chromium/locales/de.pak'], onlyOn: 'linux', isOptional: true },
  { name: 'fonts-noto-core', paths: ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'], onlyOn: 'linux' },
];

const isMissing = ({ paths, onlyOn }) =>
  (onlyOn ?? process.platform) === process.platform && !paths.some((path) => path && existsSync(path));

/** The missing packages of a kind. */
const namesOf = (isWanted) =>
  debianPackages.filter((each) => isWanted(each) && isMissing(each)).map(({ name }) => name);

/** Compares what npm recorded at its last install with the lock file, so that a pulled change is installed too. */
const packagesAreCurrent = () => {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
};

/**
 * Installs the npm packages that the lock file names, where they are not there yet.
 * @returns {Promise<boolean>} whether they are there now
 */
export const installPackages = async () => packagesAreCurrent() || (await run('npm', ['ci', '--loglevel=error'])) === 0;

/**
 * Installs the browsers and fonts where we may (root on Debian), else says what to install.
 * @returns {Promise<boolean>} whether they are there now
 */
export const installBrowsers = async () => {
  const missing = namesOf(({ isOptional }) => !isOptional);
  if (missing.length === 0) return true;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    await run('apt-get', [...install, ...missing], quiet);
    // Apart, since not every system that is like Debian has them.
    const optional = namesOf(({ isOptional }) => isOptional);
    if (optional.length > 0) await run('apt-get', [...install, ...optional], quiet);
  }
  const stillMissing = namesOf(({ isOptional }) => !isOptional);
  if (stillMissing.length === 0) return true;
  console.error(`
Missing: ${stillMissing.join(', ')}
On Debian or Ubuntu:  sudo apt-get install ${stillMissing.join(' ')}
Elsewhere: install Chromium and Firefox and name them in CHROMIUM_PATH and FIREFOX_PATH.
`);
  return false;
};
