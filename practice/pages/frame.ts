/** The frame of every signed-in page: top bar with account switcher and language, menu (evidence 8.2, 8.3). */
import { html, type Markup } from '../app/html.ts';
import type { PageData } from '../app/page-data.ts';
import { renameMarkup } from '../app/rename.ts';
import { type Country, HOSTS } from '../marketplaces.ts';
import { WORDS } from '../words/index.ts';
import type { Visit } from './visit.ts';

/** The countries' names; a page shows them in its own language. */
function countryName(country: Country, visit: Visit): string {
  return new Intl.DisplayNames(visit.words.tag, { type: 'region' }).of(country === 'UK' ? 'GB' : country) ?? country;
}

/** The links to the style sheets; a renamed page has renamed ones. */
export function styleLinks({ layout }: Visit['options']): string {
  return ['frame', 'controls', 'list', 'pages', 'messages']
    .map(
      (name) =>
        `<link rel="stylesheet" href="/practice/app/style/${name}.css${layout === 'renamed' ? '?renamed' : ''}">`,
    )
    .join('');
}

export function framed(
  visit: Visit,
  title: string,
  body: Markup,
  script: string | null,
  data: PageData | null,
): string {
  const { words, options } = visit;
  // Literal JSON inside a script element: a `<` of the data must not end it.
  const json = data ? JSON.stringify(data).replaceAll('<', '\\u003c') : '';
  const inline = JSON.stringify({ merchantId: visit.shop.merchantId, marketplaceId: visit.shop.marketplaceId });
  const main = html`${header(visit)}<div id="apploading"><span hidden></span></div>${body}`;
  return `<!doctype html>
<html${options.htmlLang ? ` lang="${words.tag}"` : ''}><head><meta charset="utf-8"><title>${html`${title}`.markup}</title>
<link rel="icon" href="data:,">${styleLinks(options)}
<script>window.P={appConfig:{marketplaceLocale:"${words.locale}"}};window.SellerContext=${inline}</script></head>
<body>${options.layout === 'renamed' ? renameMarkup(main.markup) : main.markup}
${data ? `<script type="application/json" id="page-data">${json}</script>` : ''}
<script type="module" src="/practice/app/search-field.ts"></script>
${script ? `<script type="module" src="/practice/app/${script}"></script>` : ''}</body></html>`;
}

function header(visit: Visit): Markup {
  const { words, shop, country, host, options } = visit;
  const served = HOSTS[host] ?? [country];
  return html`<div id="navbar"><span class="nav-burger">☰</span><a class="nav-logo" href="/home">amazon <span>seller central</span></a>
    <div class="dropdown-account-switcher"><div class="dropdown-account-switcher-header"><span class="dropdown-account-switcher-header-label"><span class="dropdown-account-switcher-header-label-global">${shop.name}</span><span class="dropdown-account-switcher-header-label-regional">${countryName(country, visit)}</span></span></div>
      <div class="dropdown-account-switcher-list-scrollable"><div class="dropdown-account-switcher-list-item" title="${shop.name}">${shop.name}</div>${served.map(
        (other) => {
          const name = countryName(other, visit);
          return html`<div class="dropdown-account-switcher-list-item-indented" title="${name}"><a href="?practice-marketplace=${other}"><div>${name}</div></a></div>`;
        },
      )}</div></div>
    <span class="nav-gap"></span><div data-search-field="${options.layout === 'renamed' ? 'x1' : 'sc-search-field'}" data-placeholder="${words.searchPlaceholder}"></div>
    <div class="locale"><div class="locale-icon-wrapper">${words.icon}</div><div class="locale-list-body">${Object.values(
      WORDS,
    ).map(
      ({ tag, locale, languageName }) =>
        html`<a class="locale-list-item" data-test-tag="locale-list-item-${locale}" href="?practice-language=${tag}"><span class="locale-list-item-language">${languageName}</span></a>`,
    )}</div></div></div>
    <div class="nav-menu">${words.menu.map((entry, index) => html`<a href="${index === 3 ? '/orders-v3' : index === 8 ? '/performance/dashboard' : '/home'}">${entry}</a>`)}</div>`;
}
