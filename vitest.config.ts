import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const inFolders = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: 20_000,
      // Left to Node, it would bring another build of Dexie, which hears nothing of what this one writes.
      server: { deps: { inline: ['dexie-react-hooks'] } },
      // One less than there are processors would leave a machine of two with a single worker.
      maxWorkers: '100%',
      coverage: {
        provider: 'v8',
        include: ['src/{domain,game,content}/**/*.ts'],
        reporter: ['text-summary', 'html', 'json-summary'],
        thresholds: { branches: 95, lines: 95 },
      },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // They share nothing that one could spoil for another; a third of their time would go into starting anew.
            isolate: false,
            include: inFolders('architecture', 'content', 'domain', 'exports', 'game', 'i18n', 'scripts', 'storage'),
            setupFiles: ['tests/support/serve-content.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            environment: 'jsdom',
            // See setup-component.ts, which gives each file modules and a database of its own.
            isolate: false,
            include: inFolders('app', 'features', 'state', 'ui'),
            setupFiles: ['tests/support/serve-content.ts', 'tests/support/setup-component.ts'],
          },
        },
      ],
    },
  }),
)
