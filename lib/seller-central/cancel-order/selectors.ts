import { named } from '../generation.ts';

/**
 * No saved copy of this page is public, so nothing here is more than a pattern of its sibling, the page that confirms a
 * shipment (2025, C), of Katal on other pages of Seller Central (2025 to 2026, B) or of Amazon's older AUI forms.
 */

/** The page's frame: its menus, search and language picker. Nothing of the form stands in it. */
export const PAGE_FRAME =
  'nav, [role="navigation"], [role="search"], #navbar, #sc-top-nav, #sc-navbar, .locale-list-body';
/** Frame as well, unless it is the head or foot of a form or a dialog, where a submit may stand. */
export const PAGE_EDGE = 'header, footer, [role="banner"]';
export const PAGE_FORM = 'form, main, dialog, [role="dialog"], kat-modal';

/** What holds the control for the reason with its text box and its submit (D). */
export const FORM = /* @__PURE__ */ named('cancel-order.form', [{ css: 'form', seen: 2025, confidence: 'D' }]);

/** Amazon's styled drop-down around a native one, and the text that it shows for it (2025: C). */
export const STYLED_SELECT = '.a-dropdown-container';
export const STYLED_SELECT_TEXT = '.a-dropdown-prompt';

/** Katal's drop-down: the part that opens it, and its options (2025 to 2026: B). */
export const KAT_DROPDOWN_HEADER = /* @__PURE__ */ named('cancel-order.dropdown-header', [
  { css: '[part~="dropdown-header"], .select-header, [role="combobox"]', seen: 2026, confidence: 'B' },
]);
export const KAT_OPTION = /* @__PURE__ */ named('cancel-order.option', [
  { css: 'kat-option, [role="option"], .option', seen: 2026, confidence: 'B' },
]);

/** What tells that a control asks for the reason: an attribute (D), or a rules file. */
export const REASON_NAME = /reason/i;
export const REASON_CONTROL = /* @__PURE__ */ named('cancel-order.reason-control', []);

/** What tells, in an attribute, that a control asks for something else (D). */
export const OTHER_NAME = /sort|lang|locale|quantit|qty|page|country|marketplace|filter/i;

/** A list that a drop-down shows away from itself, as AUI's do (B). */
export const CHOICE_LIST = '[role="listbox"], [role="option"], .a-popover, .a-dropdown-item, kat-option';

/** Buttons that submit by their nature, and those that may. `kat-button` is primary where it names no variant (B). */
export const SUBMIT_BY_TYPE = /* @__PURE__ */ named('cancel-order.submit', [
  {
    css: 'button[type="submit"], form button:not([type]), input[type="submit"], input[type="image"], kat-button[type="submit"], .a-button-primary input, .a-button-primary button',
    seen: 2026,
    confidence: 'B',
  },
]);
export const SUBMIT_BY_LOOK = 'kat-button[variant="primary"], kat-button:not([variant])';
export const SUBMIT_BY_WORDS = 'button, kat-button, [role="button"], input[type="button"], a.a-button-text';

/** Text boxes that can be the seller's memo, and what names one in an attribute (D), or in a rules file. */
export const TEXT_BOX = 'textarea, kat-textarea, input[type="text"], kat-input';
export const MEMO_NAME = /memo|note|comment/i;
export const MEMO = /* @__PURE__ */ named('cancel-order.memo', []);

/** What names a box for a number of units, in an attribute (D), or in a rules file. */
export const QUANTITY_NAME = /quantit|qty/i;
export const QUANTITY = /* @__PURE__ */ named('cancel-order.quantity', []);

/** What tells of success or failure (2025: C for the sibling page; Katal on the contact page: C). */
export const SUCCESS_ALERT = /* @__PURE__ */ named('cancel-order.success-alert', [
  { css: '.a-alert-success', seen: 2025, confidence: 'C' },
  { css: 'kat-alert[variant="success"]', seen: 2025, confidence: 'C' },
]);
export const FAILURE_ALERT = /* @__PURE__ */ named('cancel-order.failure-alert', [
  { css: '.a-alert-error', seen: 2025, confidence: 'D' },
  { css: 'kat-alert[variant="danger"], kat-alert[variant="error"]', seen: 2025, confidence: 'D' },
]);

/** A block of the page around a control that stands in no form (AUI, Katal: B). */
export const BLOCK = 'fieldset, table, .a-box, .a-section, kat-box';
