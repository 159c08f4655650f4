import { defineConfig } from 'vitest/config';

/** A limit against hanging, not a measure of speed: property tests take their time on a busy machine. */
const testTimeout = 60_000;

const project = (name: string, environment: 'node' | 'jsdom') => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment, testTimeout },
});

export default defineConfig({
  test: {
    projects: [project('unit', 'node'), project('dom', 'jsdom'), project('meta', 'node'), project('build', 'node')],
    passWithNoTests: false,
  },
});
