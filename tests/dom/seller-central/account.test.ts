// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { readPageScope } from '../../../lib/seller-central/account.ts';

const HEADER = 'dropdown-account-switcher-header';
const { US, DE } = MARKETPLACE_IDS;

/** What a page on Amazon's American host says of its account, its marketplace, and of a name that was not read. */
function scopeOn(markup: string): (string | boolean | null)[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const { account, marketplace, marketplaceFrom, accountLost } = readPageScope(body, 'sellercentral.amazon.com');
  return [account, marketplace, marketplaceFrom, accountLost];
}

test.each([
  [
    'a shop and a country',
    `<i class="${HEADER}-label-global">Quill</i><i class="${HEADER}-label-regional">Germany</i>`,
  ],
  [
    'a shop under another name',
    `<div class="${HEADER}"><i>Quill</i><i class="${HEADER}-label-regional">Germany</i></div>`,
  ],
  ['a button with both', '<button class="partner-dropdown-button">Quill | Germany</button>'],
])('a switcher with %s names both', (_, markup) => {
  expect(scopeOn(markup)).toEqual(['Quill', DE, 'switcher', false]);
});

test.each([
  ['of another form', '<div class="account-switcher-v2"><i>Quill</i><i>Germany</i></div>', US, 'address'],
  ['with a country nobody knows', '<button class="partner-dropdown-button">Quill | Atlantis</button>', US, 'address'],
  ['with a country alone', `<i class="${HEADER}-label-regional">Germany</i>`, DE, 'switcher'],
])('a switcher %s has lost the shop’s name', (_, markup, marketplace, from) => {
  expect(scopeOn(markup)).toEqual(['', marketplace, from, true]);
});

test.each([
  ['no switcher', '<div id="navbar">Orders</div>', US, 'address'],
  [
    'the old list of marketplaces, which never named a shop',
    '<select id="sc-mkt-picker-switcher-select"><option>Germany</option></select>',
    DE,
    'switcher',
  ],
])('a page with %s has lost no name', (_, markup, marketplace, from) => {
  expect(scopeOn(markup)).toEqual(['', marketplace, from, false]);
});
