import { defineConfig } from '@playwright/test';
import type { SellerOptions } from './tests/e2e/fixtures.ts';

export default defineConfig<object, Partial<SellerOptions>>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // Limits against hanging, not measures of speed: two browsers share the machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});
