/** The cancel page's own script: draws the form from the order's JSON, listens to it, and sends it. */
import type { DetailsOrder } from '../../json/details.ts';
import { ask, find, page } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { renameMarkup } from '../rename.ts';
import { bodyOf, type CancelModel, freshModel, MEMO_LIMIT, problemsOf } from './cancel-model.ts';
import { cancelMarkup, failure, reasonLabels } from './cancel-parts.ts';
import { layoutOf, reasonOf } from './layouts.ts';
import '../kat/index.ts';

declare global {
  interface Window {
    /** For tests: what the page noticed of what was set. */
    practiceCancel?: CancelModel;
  }
}

/** A native control or a Katal one, which has the same properties. */
type Control = HTMLElement & { value: string; checked: boolean };

const { options, words } = page;
const layout = layoutOf(options);
const place = find('.a-container');
const [id = ''] = /\d{3}-\d{7}-\d{7}/.exec(location.pathname) ?? [];
let model = freshModel(layout);
let touched = false;
let sending = false;
/** The items' rows, while they aren't in the document. */
let rows = '';

function draw(where: Element, markup: Markup | null): void {
  const text = markup?.markup ?? '';
  where.innerHTML = options.layout === 'renamed' ? renameMarkup(text) : text;
}

const part = (name: string) => place.querySelector<HTMLElement>(`[data-part=${name}]`);
const amounts = (): [id: string, most: number][] => JSON.parse(part('form')?.dataset.items ?? '[]');

/** A new form, with nothing chosen. */
function begin(markup: string): void {
  place.innerHTML = markup;
  const items = part('items');
  // Katal's pages put what isn't needed out of the document; AUI's only hide it.
  if (items?.hidden && layout.kit === 'katal') {
    rows = items.innerHTML;
    items.replaceChildren();
  }
  forget();
}

/** The same form, emptied without an event. */
function empty(): void {
  const form = part('form');
  if (form instanceof HTMLFormElement) form.reset();
  for (const control of place.querySelectorAll<Control>('[data-part=reason], [data-part=memo], [data-part=scope]')) {
    if (control.dataset.part === 'scope') control.checked = control.value === 'order';
    else if (control.localName === 'kat-radiobutton') control.checked = false;
    else if (layout.kit === 'katal') control.value = '';
  }
  showItems(layout.choice === 'items');
  forget();
  refresh();
}

function forget(): void {
  model = freshModel(layout);
  touched = false;
  window.practiceCancel = model;
}

function hear(control: Control): void {
  const row = Number(control.dataset.row);
  const item = amounts()[row]?.[0] ?? '';
  switch (control.dataset.part) {
    case 'reason': {
      if (control.getAttribute('name') === 'cancel-choice' && !control.checked) return;
      const reason = reasonOf(control.value, layout);
      if (item) model.reasons[item] = reason;
      else model.reason = reason;
      break;
    }
    case 'scope':
      if (!control.checked) return;
      model.scope = control.value === 'items' ? 'items' : 'order';
      showItems(model.scope === 'items');
      break;
    case 'item':
      model.items = model.items.filter((other) => other !== item);
      if (control.checked) model.items.push(item);
      break;
    case 'quantity':
      model.quantities[item] = Number(control.value);
      break;
    case 'memo':
      model.memo = control.value;
      break;
    default:
      return;
  }
  touched = true;
  refresh();
}

function showItems(on: boolean): void {
  const items = part('items');
  if (!items || items.hidden === !on) return;
  items.hidden = !on;
  if (layout.kit === 'aui') return;
  items.innerHTML = on ? rows : '';
  Object.assign(model, { items: [], quantities: {} });
}

/** What follows from the model: the shown choice, the complaints, whether Submit may be pressed. */
function refresh(): void {
  const problems = problemsOf(model, layout);
  const prompt = part('prompt');
  if (prompt) prompt.textContent = model.reason ? reasonLabels(page)[model.reason] : words.cancel.choose;
  const error = part('error');
  const told = problems.map((problem) => words.cancel[problem].replace('{n}', String(MEMO_LIMIT)));
  if (error) draw(error, touched && told.length > 0 ? html`${told.map((text) => html`<div>${text}</div>`)}` : null);
  for (const tile of place.querySelectorAll<HTMLElement>('[data-part=tile]')) {
    const chosen = reasonOf(tile.dataset.choice ?? '', layout) === model.reason;
    tile.style.borderColor = chosen ? '#008296' : '';
  }
  const submit = part('submit');
  submit?.toggleAttribute('disabled', sending || problems.length > 0);
  submit?.closest('.a-button')?.classList.toggle('a-button-disabled', sending || problems.length > 0);
}

async function send(): Promise<void> {
  if (sending || problemsOf(model, layout).length > 0) return;
  const address = `/orders-api/order/${id}/cancel`;
  const body = bodyOf(model, amounts());
  if (options.json === 'none') return post(address, JSON.stringify(body));
  sending = true;
  refresh();
  const answer = await ask(address, body);
  sending = false;
  if (answer.ok) return draw(place, cancelMarkup(page, (answer.data as { order: DetailsOrder }).order, 'done'));
  draw(part('outcome') ?? place, failure(page));
  refresh();
}

/** A page without JSON sends its form the old way, and the answer is a new page. */
function post(address: string, cancellation: string): void {
  const form = document.createElement('form');
  const field = document.createElement('input');
  Object.assign(form, { method: 'post', action: address, hidden: true });
  Object.assign(field, { name: 'cancellation', value: cancellation });
  form.append(field);
  document.body.append(form);
  form.submit();
}

function listen(): void {
  for (const type of ['input', 'change']) {
    place.addEventListener(type, ({ target }) => {
      const control = target instanceof Element ? target.closest<Control>('[data-part]') : null;
      if (control) hear(control);
    });
  }
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  place.addEventListener('click', ({ target }) => {
    if (target instanceof Element) press(target);
  });
  place.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof Element && target.matches('[data-part=opener]')) press(target);
  });
}

function press(target: Element): void {
  const popover = part('popover');
  const link = target.closest<HTMLElement>('[data-part=popover] a');
  const tile = target.closest<HTMLElement>('[data-part=tile]');
  if (target.closest('kat-button:not([disabled])')) send();
  else if (popover && target.closest('[data-part=opener]')) popover.hidden = !popover.hidden;
  else if (popover && link) {
    const select = place.querySelector<HTMLSelectElement>('select[data-part=reason]');
    popover.hidden = true;
    if (!select) return;
    select.value = JSON.parse(link.dataset.value ?? '{}').stringVal;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (tile) {
    model.reason = reasonOf(tile.dataset.choice ?? '', layout);
    refresh();
  } else if (popover) popover.hidden = true;
}

async function load(): Promise<void> {
  const server = options.rows === 'server';
  let first = place.innerHTML;
  if (!server) {
    const spinner = find('#apploading > span');
    spinner.hidden = false;
    const answer = await ask(`/orders-api/order/${id}`);
    spinner.hidden = true;
    if (!answer.ok) {
      return draw(
        place,
        html`<div class="a-box a-alert a-alert-error"><h4 class="a-alert-heading">${words.failed}</h4></div>`,
      );
    }
    first = cancelMarkup(page, (answer.data as { order: DetailsOrder }).order).markup;
  } else if (options.json !== 'none') ask(`/orders-api/order/${id}`).catch(() => {});
  listen();
  begin(first);
  if (options.cancelResets === null) return;
  const reset = () => {
    if (!part('form')) return;
    if (options.cancelResetsBy === 'drawing') begin(first);
    else empty();
  };
  if (options.cancelResets === 'when-told') document.addEventListener('practice:reset', reset);
  else setTimeout(reset, options.cancelResets);
}

load();
