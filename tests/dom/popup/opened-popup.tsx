import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App, type Surroundings } from '../../../entrypoints/popup/App.tsx';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { flatTexts, type UiLanguage } from '../../../lib/i18n/translate.ts';
import type { PopupAnswer } from '../../../lib/messaging/answers.ts';
import type { RequestOf } from '../../../lib/messaging/protocol.ts';
import type { CallResult } from '../../../lib/messaging/result.ts';
import { createWords } from '../../../lib/views/popup/words.ts';

type Answering = (request: RequestOf<'popup'>) => PopupAnswer | Promise<CallResult<PopupAnswer>>;

/** What the popup asked for, in order. */
export interface Asked {
  readonly popup: RequestOf<'popup'>[];
  readonly causes: RequestOf<'stateCause'>[];
  readonly texts: string[];
  readonly pages: string[];
}

export interface OpenedPopup {
  readonly asked: Asked;
  text(): string;
  /** The element of a test id, the first of several; null where there is none. */
  part(testId: string): HTMLElement | null;
  parts(testId: string): HTMLElement[];
  /** Does something, and waits for what comes of it. */
  after(deed: () => void): Promise<void>;
  click(element: Element | null | undefined): Promise<void>;
  /** Puts a value into a control, as typing, pasting or choosing does. */
  fill(control: HTMLElement | null, value: string): Promise<void>;
}

export function wordsIn(language: UiLanguage) {
  const texts = new Map(flatTexts('popup', CATALOGS[language].popup));
  return createWords(language, (key) => texts.get(key) ?? '');
}

/** Does something, then lets every promise that hangs on it, and on what it drew, come true. */
async function after(deed: () => void): Promise<void> {
  await act(deed);
  await act(() => new Promise((resolve) => setImmediate(resolve)));
}

/** Opens the popup over a background that answers so. */
export async function openPopup(
  answering: Answering,
  { language = 'en', ...others }: Partial<Surroundings> & { language?: UiLanguage } = {},
): Promise<OpenedPopup> {
  const asked: Asked = { popup: [], causes: [], texts: [], pages: [] };
  const surroundings: Surroundings = {
    popup: async (request) => {
      asked.popup.push(request);
      const answer = await answering(request);
      return 'ok' in answer ? answer : { ok: true, value: answer };
    },
    stateCause: async (request) => {
      asked.causes.push(request);
      return { ok: true, value: null };
    },
    findOrder: async ({ text }) => {
      asked.texts.push(text);
      return { ok: true, value: { onRecord: [], notOnRecord: [] } };
    },
    onOrdersSeen: () => {},
    openPage: (url) => asked.pages.push(url),
    importFiles: () => {},
    openSettings: null,
    ...others,
  };
  render(null, document.body);
  await after(() => render(<App words={wordsIn(language)} surroundings={surroundings} />, document.body));
  const parts = (testId: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
  return {
    asked,
    text: () => document.body.textContent ?? '',
    part: (testId) => parts(testId)[0] ?? null,
    parts,
    after,
    click: (element) =>
      after(() => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))),
    fill: (control, value) =>
      after(() => {
        if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) control.value = value;
        for (const type of ['input', 'change']) control?.dispatchEvent(new Event(type, { bubbles: true }));
      }),
  };
}
