/** How the page looks where our element stands: the seller's system may be dark while Seller Central is not. */
export type Theme = 'light' | 'dark';

/** The theme of the nearest opaque ground behind an element; a page without any is light, as browsers paint it. */
export function themeBehind(element: Element): Theme {
  // A form's field may bear the name of the property, and lead back to the form.
  for (let behind: Element | null = element; behind; behind = Reflect.get(Node.prototype, 'parentElement', behind)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(behind).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    // Perceived brightness (ITU-R BT.601), 0 to 255.
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
