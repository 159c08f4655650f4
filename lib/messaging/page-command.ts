/** The manifest's command that leads to the next order to act on; the background hands its name to the active tab. */
export const NEXT_ORDER = 'next-order';
