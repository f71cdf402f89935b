import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basePath } from './scripts/lib/base-path.mjs'
import { ROOT } from './scripts/lib/root.mjs'
import { SECURITY_HEADERS } from './scripts/vite/security-policy.ts'
import { chunkFileName, chunkGroups } from './scripts/vite/chunks.ts'
import { scopedName } from './scripts/vite/scoped-name.ts'
import { searchFilePlugin } from './scripts/vite/search-file-plugin.ts'
import { securityPolicyPlugin } from './scripts/vite/security-policy-plugin.ts'
import { staticHostPlugin } from './scripts/vite/static-host-plugin.ts'

export default defineConfig({
  base: basePath(),
  // The board's drag and drop speaks 30 languages; the interface has one, and English is what it falls back to.
  plugins: [
    optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }),
    react(),
    searchFilePlugin(),
    securityPolicyPlugin(),
    staticHostPlugin(),
  ],
  resolve: {
    alias: {
      // Whatever the mode, its package gives bundlers the build with warnings for developers.
      'react-router': join(ROOT, 'node_modules/react-router/dist/production/index.mjs'),
      // Its package gives bundlers the build for browsers of ten years ago.
      dexie: join(ROOT, 'node_modules/dexie/dist/modern/dexie.mjs'),
    },
  },
  css: { modules: { generateScopedName: scopedName } },
  build: {
    // Tells the prerendering which styles a page needs, and in what order.
    manifest: true,
    target: 'baseline-widely-available',
    // The policy refuses inline scripts and fonts in `data:` addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: { output: { chunkFileNames: chunkFileName, codeSplitting: { groups: chunkGroups() } } },
      },
    },
  },
  preview: { headers: SECURITY_HEADERS },
})
