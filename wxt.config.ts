import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin, type PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { localeFiles } from './lib/i18n/catalogs.ts';
import { BROWSER_KEYS } from './lib/i18n/shortcuts/shortcut-list.ts';
import { NEXT_ORDER } from './lib/messaging/page-command.ts';
import { renderIcons } from './scripts/render-icons.ts';

/** Nothing may be loaded or connected to but the extension's own scripts, styles and pictures. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the popup runs: one chunk, which our other pages load too. Many small ones pack worse, and the popup has the least room. */
const POPUP_PARTS =
  /\/(?:popup\/(?:App|hand-over-files|words)|messaging\/client|ui-words|choose-language|system-theme)\.tsx?$/;

const NATIVE_API = fileURLToPath(new URL('./scripts/native-browser-api.ts', import.meta.url));

/**
 * Takes out of Preact the one place that would put text into a page as markup: we never use it, so nobody who finds a
 * way into our data can, and the stores' lint has nothing to ask about.
 */
function withoutInnerHtml(): Plugin {
  const assignment = /\b\w+\.innerHTML=\w+\.__html/g;
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(?:m?js|module\.js)/.test(id)) return null;
      if (!assignment.test(code)) throw new Error('Preact sets innerHTML in another way now: mend withoutInnerHtml()');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}

/**
 * WXT 0.21 adds its auto-imports to the build although they are switched off: a variable of ours named `storage` made it
 * bundle a storage library of its own, 3 kB a script.
 */
function withoutAutoImports(plugins: PluginOption[] = []): PluginOption[] {
  return plugins.flat().filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'unimport'));
}

/**
 * The addresses of a content script are for the manifest, which WXT makes by a run of its own: in the page they would be
 * made again by each script, 125 of them, for nobody.
 */
function withoutMatchPatterns(): Plugin {
  return {
    name: 'without-match-patterns',
    transform: (code, id) =>
      id.endsWith('/seller-central/matches.ts')
        ? { code: code.replace(/hosts\(\)\.flatMap\(.*\)/, '[]'), map: null }
        : null,
  };
}

/** Scripts that are wanted before the first paint at these addresses alone, and those that are at all others. */
const ORDERS_OWN_PAGES = ['*/order/*', '*cancel-order*'];
const ON_ORDERS_OWN_PAGES = /\/(?:cancel-form|cancel-order|order-details)\.js$/;
const ON_THE_LIST = /\/manage-orders\.js$/;

/**
 * Seller Central may go from the list to an order's own pages and back without a load, so their scripts stand on each. But
 * where they are not wanted yet they come once the page stands: before its first paint they would hold it up by 15 ms.
 */
function lateElsewhere<Script extends { readonly js?: string[] | undefined }>(script: Script) {
  const of = (isWanted: (file: string) => boolean) => script.js?.filter(isWanted) ?? [];
  const [own, list] = [ON_ORDERS_OWN_PAGES, ON_THE_LIST].map((name) => of((file) => name.test(file)));
  const late = { ...script, run_at: 'document_idle' as const };
  const there = { include_globs: ORDERS_OWN_PAGES };
  const elsewhere = { exclude_globs: ORDERS_OWN_PAGES };
  return [
    { ...script, js: of((file) => !own?.includes(file) && !list?.includes(file)) },
    { ...script, ...there, js: own },
    { ...late, ...elsewhere, js: own },
    { ...script, ...elsewhere, js: list },
    { ...late, ...there, js: list },
  ].filter(({ js }) => js?.length);
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // Firefox's reviewers build from this archive; pictures and records of test runs are no source.
  zip: { excludeSources: ['docs/**/*.png', 'test-results/**', 'playwright-report/**', 'public/icons/**'] },
  hooks: {
    'build:before': () => renderIcons('public'),
    // The innermost alias: WXT's own code asks for the browser's API under another name, which leads here too.
    'vite:build:extendConfig': ([entrypoint], config) => {
      config.plugins = withoutAutoImports(config.plugins);
      if (entrypoint?.type !== 'content-script' && entrypoint?.type !== 'background') {
        const groups = [{ name: 'page', test: POPUP_PARTS }];
        config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting: { groups } } } });
        return;
      }
      if (entrypoint.type === 'content-script') config.plugins?.push(withoutMatchPatterns());
      config.plugins?.push({
        name: 'native-browser-api',
        enforce: 'pre',
        resolveId: (id) => (id === 'webextension-polyfill' ? NATIVE_API : null),
      });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = manifest.content_scripts?.flatMap(lateElsewhere);
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles().map(({ path, text }) => ({ relativeDest: path, contents: text })));
    },
  },
  vite: () => ({
    worker: { format: 'es' },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), withoutInnerHtml()],
    // The polyfill for module preloading would fetch; every browser we run on preloads by itself.
    build: { target: ['chrome120', 'firefox140'], sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'CR Guard',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    commands: {
      _execute_action: { suggested_key: BROWSER_KEYS.openPopup },
      [NEXT_ORDER]: { suggested_key: BROWSER_KEYS.nextOrder, description: '__MSG_shortcuts_next_order__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cr-guard@cr-guard.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
