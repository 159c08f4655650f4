/** Fields that take a key; not what is only pressed or ticked. */
const FIELDS =
  'input:not([type=checkbox], [type=button], [type=submit], [type=reset], [type=image]), textarea, select, [role=textbox], [role=combobox], [role=listbox]';

/**
 * Whether a key goes to a field, also inside the page's own components. A component that hides its inside may hold a
 * field, so it counts as one.
 */
export function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.localName.includes('-') || target.matches(FIELDS))
  );
}
