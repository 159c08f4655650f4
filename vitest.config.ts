import { defineConfig } from 'vitest/config';

/** A limit against hanging, not a measure of speed: property tests take their time on a busy machine. */
const testTimeout = 60_000;

/** What is polled for is waited for as long as a test may take: the usual second is a test of the machine. */
const poll = { timeout: testTimeout / 2, interval: 10 };

const project = (name: string, environment: 'node' | 'jsdom', ...setUp: string[]) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment,
    testTimeout,
    setupFiles: ['tests/same-values.ts', ...setUp],
    expect: { poll },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom', 'tests/dom/last-frame.ts'),
      project('fuzz', 'jsdom'),
      project('meta', 'node'),
      project('build', 'node'),
    ],
    // All cores: by default one is left free, which is half of the machine where there are two.
    maxWorkers: '100%',
    passWithNoTests: false,
  },
});
