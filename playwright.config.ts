import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/lib/launch-options.mjs'

const PORT = Number(process.env['E2E_PORT'] ?? 4174)
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // What answers is the server, but in the tests of what answers without one.
    serviceWorkers: 'block',
    // What moves takes time to draw, and hardly a test is about it.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every test, for the few that fail, takes a quarter of the time. To see one: --trace on.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 720 } } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    // What already answers there may be another build.
    reuseExistingServer: false,
  },
})
