import { defineConfig } from 'vitest/config';

const node = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' } });

export default defineConfig({
  test: {
    projects: [
      node('unit'),
      { test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
      node('meta'),
      node('build'),
    ],
    passWithNoTests: false,
  },
});
