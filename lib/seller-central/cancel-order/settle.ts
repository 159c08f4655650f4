/** When the page is looked at again after it was told something, in milliseconds after the look before. */
const LOOKS = [0, 30, 120];

/** Lets the page's own scripts run. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether something comes to hold within the moment that a page takes to answer a change: Katal draws in a later task. */
export async function becomes(holds: () => boolean): Promise<boolean> {
  for (const delay of LOOKS) {
    await pause(delay);
    if (holds()) return true;
  }
  return false;
}
