// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RepliesSection, type TemplateStore } from '../../../entrypoints/options/RepliesSection.tsx';
import { optionsWords } from '../../../lib/i18n/options/index.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import { writeTemplateFile } from '../../../lib/replies/template-file.ts';
import { en } from '../../../lib/replies/texts/en.ts';
import type { OwnTemplatesReading } from '../../../lib/settings/own-templates.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { lookupIn } from '../lookup-in.ts';

const lookup = lookupIn('en');
const ORDER = '302-1234567-7654321';

const worded = (text: string): KeptTemplate => ({ id: 'order-again', purpose: 'order-again', language: 'en', text });

describe('the editor of replies', () => {
  let kept: readonly KeptTemplate[];
  let publish: (reading: OwnTemplatesReading) => void;

  beforeEach(() => {
    kept = [];
  });
  afterEach(() => {
    render(null, document.body);
  });

  const store: TemplateStore = {
    watch: (onChange) => {
      publish = onChange;
      onChange({ templates: kept, unreadable: 0 });
    },
    change: async (change) => {
      kept = change(kept);
      publish({ templates: kept, unreadable: 0 });
      return { ok: true };
    },
    sampleOrder: async () => {
      const [orderId] = orderIdsIn(ORDER);
      const shipBy = Date.parse('2026-11-28T22:59:59Z');
      return orderId ? { orderId, marketplace: MARKETPLACE_IDS.DE, zone: 'Europe/Berlin', shipBy } : null;
    },
  };
  const open = () =>
    act(async () =>
      render(
        <RepliesSection
          t={optionsWords('en', lookup)}
          lookup={lookup}
          language="en"
          settings={{ ...DEFAULT_SETTINGS, signature: 'Ann' }}
          save={async () => ''}
          store={store}
        />,
        document.body,
      ),
    );

  function find<E extends HTMLElement>(selector: string, kind: new () => E): E {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`no ${selector}`);
    return found;
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const press = (selector: string) =>
    act(async () => {
      find(selector, HTMLButtonElement).click();
      await settle();
    });
  const choose = (id: string) => press(`[data-template="${id}"]`);
  const write = (text: string) =>
    act(async () => {
      const area = find('textarea', HTMLTextAreaElement);
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const select = (name: string, value: string) =>
    act(async () => {
      const field = find(`select[name=${name}]`, HTMLSelectElement);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const importFile = async (content: string) => {
    const input = find('[name=importTemplates]', HTMLInputElement);
    Object.defineProperty(input, 'files', { value: [new File([content], 'replies.json')], configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const note = () => text('.template [role=status]');
  const rules = () => Array.from(document.querySelectorAll('[data-rule]'), (found) => found.getAttribute('data-rule'));
  const marks = (id: string) =>
    Array.from(document.querySelectorAll(`[data-template="${id}"] small`), (mark) => mark.textContent);

  test("shows our text filled with a real order's values, and says whose they are", async () => {
    await open();
    await choose('late-new-date');
    expect(text('.letter')).toContain(`order ${ORDER} will leave us later than planned`);
    expect(text('.letter')).toContain('by 28 November 2026; the parcel will now be shipped by 1 December 2026');
    expect(text('.letter')).toMatch(/Kind regards\nAnn$/);
    expect(text('.preview .hint')).toContain(ORDER);
    expect(text('.findings')).toBe('No objections.');
  });

  test('names what Amazon forbids while it is typed, marks it where it stands, and keeps nothing of it', async () => {
    await open();
    await choose('order-again');
    await write('Order {orderId}: write to ann@example.com');
    expect(rules()).toEqual(['email']);
    expect(text('.letter mark')).toBe('ann@example.com');
    expect(marks('order-again')).toEqual(['not saved']);
    await press('[data-act=save]');
    expect(note()).toBe('Not saved: this text may not be sent to a buyer.');
    expect(kept).toEqual([]);
    await press('[data-act=discard]');
    expect(find('textarea', HTMLTextAreaElement).value).toBe(en['order-again']);
  });

  test('names braces that stand for nothing, and nothing beside them', async () => {
    await open();
    await write('Order {orderId} of {name}');
    expect(text('.findings')).toContain('There is no such value: {name}');
    expect(rules()).not.toContain('missing-order-id');
    expect(text('.letter')).toBe(`Order ${ORDER} of {name}`);
    await press('[data-act=save]');
    expect(kept).toEqual([]);
  });

  test('keeps another wording of ours, and brings ours back, and that can be undone', async () => {
    await open();
    await choose('order-again');
    await write('Sorry for order {orderId}.');
    await press('[data-act=save]');
    expect(kept).toEqual([worded('Sorry for order {orderId}.')]);
    expect(marks('order-again')).toEqual(['changed']);
    await press('[data-act=take-away]');
    expect(kept).toEqual([]);
    expect(find('textarea', HTMLTextAreaElement).value).toBe(en['order-again']);
    await press('[data-act=undo]');
    expect(kept).toEqual([worded('Sorry for order {orderId}.')]);
  });

  test('keeps nothing where the wording is ours again', async () => {
    kept = [worded('Sorry for order {orderId}.')];
    await open();
    await choose('order-again');
    await write(en['order-again']);
    await press('[data-act=save]');
    expect(kept).toEqual([]);
  });

  test('a text that asks the buyer to cancel stays with purposes whose buyer asked first', async () => {
    await open();
    await press('[data-act=duplicate]');
    await write('Please cancel order {orderId} under Your Account.');
    await select('templatePurpose', 'out-of-stock-notice');
    await press('[data-act=save]');
    expect(note()).toContain('it asks the buyer to cancel');
    expect(kept).toEqual([]);
    await select('templatePurpose', 'use-official-request');
    await press('[data-act=save]');
    expect(kept).toMatchObject([{ purpose: 'use-official-request', language: 'en' }]);
  });

  test('a template of the own is copied, named, kept and deleted', async () => {
    await open();
    await choose('address-check');
    await press('[data-act=duplicate]');
    const name = find('[name=templateName]', HTMLInputElement);
    expect(name.value).toBe('Check the address (copy)');
    await act(async () => {
      name.value = ' ';
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('[data-act=save]');
    expect(note()).toBe('Not saved: it needs a name.');
    await act(async () => {
      name.value = 'Short';
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('[data-act=save]');
    expect(kept).toMatchObject([{ name: 'Short', purpose: 'address-check', text: en['address-check'] }]);
    await press('[data-act=take-away]');
    expect(kept).toEqual([]);
    expect(note()).toContain('Deleted.');
  });

  test('what is written in one template stays while another is looked at', async () => {
    await open();
    await choose('order-again');
    await write('Half a');
    await choose('address-check');
    await select('replyLanguage', 'de');
    await select('replyLanguage', 'en');
    await choose('order-again');
    expect(find('textarea', HTMLTextAreaElement).value).toBe('Half a');
  });

  test('a file comes in as a whole', async () => {
    await open();
    await importFile(writeTemplateFile([worded('Sorry for order {orderId}.')]));
    await expect.poll(() => text('.file-acts [role=status]')).toBe('Imported: 1 template.');
    expect(kept).toEqual([worded('Sorry for order {orderId}.')]);
  });

  test.each([
    ['{"format":\n', 'Line 2: this is not JSON.'],
    [writeTemplateFile([worded('Write to ann@example.com about {orderId}')]), 'Line 5: the text of template 1'],
    [writeTemplateFile([worded('Please cancel order {orderId} yourself.')]), 'Line 5: the text of template 1'],
  ])('a bad file changes nothing and its line is named: %j', async (content, problem) => {
    kept = [worded('Sorry for order {orderId}.')];
    await open();
    await importFile(content);
    await expect.poll(() => text('.file-acts [role=status]')).toContain(`Nothing was imported. ${problem}`);
    expect(kept).toEqual([worded('Sorry for order {orderId}.')]);
  });

  test('says how many stored templates it could not read', async () => {
    await open();
    await act(async () => publish({ templates: [], unreadable: 2 }));
    expect(text('.replies .alert')).toContain('2 stored templates could not be read');
  });
});
