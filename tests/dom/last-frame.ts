import { afterAll } from 'vitest';

/** What the last rendering set off runs after the next frame; in a window that is gone by then it would be an error. */
afterAll(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
