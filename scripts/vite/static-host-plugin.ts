import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Serves the built app as static hosts do: a file or a folder's page where there is one, 404.html everywhere else. */
export function staticHostPlugin(): Plugin {
  return {
    name: 'reflextics:static-host',
    configurePreviewServer({ config, middlewares }) {
      const dist = join(config.root, config.build.outDir)
      const { base } = config
      middlewares.use((request, _, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const path = pathname.startsWith(base) ? decodeURI(pathname.slice(base.length)).replace(/\/$/, '') : ''
        const page = join(path, 'index.html')
        if (existsSync(join(dist, page))) request.url = `${base}${page}`
        else if (!/\.\w+$/.test(path)) request.url = `${base}404.html`
        next()
      })
    },
  }
}
