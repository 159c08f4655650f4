import { html } from '../app/html.ts';
import { styleLinks } from './frame.ts';
import type { Visit } from './visit.ts';

/** The sign-in page (evidence 2.6, B): also what stands at any page's own address when the session is over. */
export function signInPage({ words, options }: Visit): string {
  const { signIn } = words;
  const body = html`<div class="signin"><div class="a-box"><h1>${signIn.title}</h1>
    <form name="signIn" method="get" action="/ap/signin"><label for="ap_email">${signIn.email}</label>
    <input type="email" id="ap_email" name="email" autocomplete="off">
    <span class="a-button a-button-primary"><span class="a-button-inner"><input class="a-button-input" type="submit" value="${signIn.go}"></span></span></form></div></div>`;
  return `<!doctype html><html${options.htmlLang ? ` lang="${words.tag}"` : ''}><head><meta charset="utf-8">
<title>${html`${signIn.title}`.markup}</title><link rel="icon" href="data:,">${styleLinks(options)}</head><body>${body.markup}</body></html>`;
}
