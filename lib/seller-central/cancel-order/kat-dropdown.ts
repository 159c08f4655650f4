import { anyOf, findByGenerations } from '../generation.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { Choice, PageOption } from './choice.ts';
import { containsDeep, findDeep, textRuns } from './deep-dom.ts';
import { optionsOf } from './native-select.ts';
import { KAT_DROPDOWN_HEADER, KAT_OPTION } from './selectors.ts';
import { becomes, pause } from './settle.ts';
import { press, setNativeOption, tellPage } from './write.ts';

/** Katal's drop-downs. Only their DOM is used: what their class keeps is out of a content script's reach. */
export function findKatDropdowns(root: ParentNode): Choice[] {
  return findDeep(root, 'kat-dropdown').map(choiceOf);
}

function choiceOf(host: Element): Choice {
  const options = readOptions(host);
  const sameAs = (option: PageOption) => (other: PageOption) =>
    other.value === option.value && labelOf(other) === labelOf(option);
  const inList = (read: PageOption | null) => (read && options.find(sameAs(read))) ?? null;
  const chosen = () => inList(shownOption(host, options) ?? optionOfAttribute(host, options));

  async function chooseInList(option: PageOption): Promise<boolean> {
    if (!isOpen(host)) press(headerOf(host) ?? host);
    await pause(0);
    const element = optionElements(host).find((each) => sameAs(option)(optionOfElement(each)));
    if (!element) return false;
    press(element);
    return becomes(() => chosen() === option);
  }

  async function chooseInNativeSelect(option: PageOption): Promise<boolean> {
    const select = partOf(host, 'select');
    if (!(select instanceof HTMLSelectElement)) return false;
    const index = optionsOf(select).findIndex(sameAs(option));
    if (index < 0) return false;
    setNativeOption(select, index);
    return becomes(() => chosen() === option);
  }

  /** The attribute proves nothing, since we set it: what the drop-down then shows must. */
  async function chooseByAttribute(option: PageOption): Promise<boolean> {
    const before = host.getAttribute('value');
    host.setAttribute('value', option.value);
    tellPage(host);
    if (await becomes(() => inList(shownOption(host, options)) === option)) return true;
    if (before === null) host.removeAttribute('value');
    else host.setAttribute('value', before);
    return false;
  }

  return {
    kind: 'kat-dropdown',
    element: host,
    options,
    state: () => (host.shadowRoot ? (isOff(host) ? 'disabled' : 'ready') : 'not-ready'),
    chosen,
    async choose(option) {
      const isTaken =
        (await chooseInList(option)) || (await chooseInNativeSelect(option)) || (await chooseByAttribute(option));
      if (isOpen(host)) press(headerOf(host) ?? host);
      return isTaken && host.isConnected;
    },
  };
}

function partOf(host: Element, css: string): Element | null {
  return host.shadowRoot?.querySelector(css) ?? null;
}

const headerOf = (host: Element) => host.shadowRoot && findByGenerations(host.shadowRoot, KAT_DROPDOWN_HEADER);

function isOff(element: Element): boolean {
  return element.hasAttribute('disabled') && element.getAttribute('disabled') !== 'false';
}

function isOpen(host: Element): boolean {
  return host.hasAttribute('open') || host.shadowRoot?.querySelector('[aria-expanded="true"]') != null;
}

const labelOf = ({ texts }: PageOption) => normalizeText(texts.join(' '));

function optionElements(host: Element): Element[] {
  const inside = host.shadowRoot ? findDeep(host.shadowRoot, anyOf(KAT_OPTION)) : [];
  const all = inside.length > 0 ? inside : findDeep(host, anyOf(KAT_OPTION));
  return all.filter((element) => !all.some((other) => other !== element && containsDeep(other, element)));
}

function optionOfElement(element: Element): PageOption {
  const texts = textRuns(element);
  const value = element.getAttribute('value') ?? element.getAttribute('data-value') ?? '';
  const isDisabled = isOff(element) || element.getAttribute('aria-disabled') === 'true';
  return { element, value, texts: texts.length > 0 ? texts : [element.getAttribute('label') ?? ''], isDisabled };
}

/** An option in the host's attribute. */
interface ListedOption {
  readonly value: string;
  readonly name?: string;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** By hand, since this is the only JSON that the script reads: a library of schemas would be a third of its weight. */
function isListedOption(option: unknown): option is ListedOption {
  if (typeof option !== 'object' || option === null) return false;
  const { value, name = '', label = '', disabled = false }: { [Key in keyof ListedOption]?: unknown } = option;
  return [value, name, label].every((text) => typeof text === 'string') && typeof disabled === 'boolean';
}

/** The options as elements; where they are drawn only once the list opens, as the host's attribute lists them. */
function readOptions(host: Element): PageOption[] {
  const elements = optionElements(host);
  if (elements.length > 0) return elements.map(optionOfElement);
  const listed = parseJson(host.getAttribute('options') ?? '');
  if (Array.isArray(listed) && listed.every(isListedOption)) {
    return listed.map(({ value, name, label, disabled }) => ({
      element: host,
      value,
      texts: [name ?? label ?? ''],
      isDisabled: disabled ?? false,
    }));
  }
  const select = partOf(host, 'select');
  return select instanceof HTMLSelectElement ? optionsOf(select) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The option that the seller sees as chosen: by the header's text, else as the list or a native drop-down marks it. */
function shownOption(host: Element, options: readonly PageOption[]): PageOption | null {
  const header = headerOf(host);
  const shown = header ? textRuns(header).map(normalizeText) : [];
  const named = options.filter((option) => shown.includes(labelOf(option)));
  if (shown.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const marked = optionElements(host).find(
    (element) => element.getAttribute('aria-selected') === 'true' || element.hasAttribute('selected'),
  );
  if (marked) return optionOfElement(marked);
  const select = partOf(host, 'select');
  return select instanceof HTMLSelectElement ? (optionsOf(select)[select.selectedIndex] ?? null) : null;
}

function optionOfAttribute(host: Element, options: readonly PageOption[]): PageOption | null {
  const value = host.getAttribute('value');
  const header = headerOf(host);
  if (!value || (header && textRuns(header).length > 0)) return null;
  return options.find((option) => option.value === value) ?? null;
}
