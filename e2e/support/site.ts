// A static host of the built app that a test can take down, or give another version to.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export class Site {
  readonly #server: Server
  readonly #changed = new Map<string, (text: string) => string>()
  readonly #broken = new Set<string>()
  readonly #asked: string[] = []
  #port = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const path = pathname.slice(1).replace(/\/$/, '')
      this.#asked.push(path)
      const found = [path, join(path, 'index.html')].find(
        (one) => existsSync(join(DIST, one)) && statSync(join(DIST, one)).isFile(),
      )
      const file = found ?? '404.html'
      const status = this.#broken.has(file) ? 500 : found === undefined ? 404 : 200
      const type = TYPES[extname(file)] ?? 'application/octet-stream'
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
      const change = this.#changed.get(file)
      const content = readFileSync(join(DIST, file))
      response.end(change ? change(content.toString('utf8')) : content)
    })
  }

  static async open(): Promise<Site> {
    const site = new Site()
    await site.comeBack()
    site.#port = (site.#server.address() as AddressInfo).port
    return site
  }

  /** Workers are for `localhost` and for sites with a certificate. */
  get address(): string {
    return `http://localhost:${this.#port}`
  }

  /** Nothing answers any more. */
  async goDown(): Promise<void> {
    if (!this.#server.listening) return
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  /** Answers again, at the address of before. */
  async comeBack(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
  }

  /** Publishes a version in which these pages say, on `html`, that they are of it. */
  publish(version: string, ...pages: readonly string[]): void {
    for (const page of pages) {
      this.#changed.set(page, (html) => html.replace('<html ', `<html data-version="${version}" `))
    }
    this.#changed.set('service-worker.js', (code) =>
      pages.reduce((changed, page) => {
        const listed = new RegExp(`(url:.${page}.,revision:.)\\w+`)
        if (!listed.test(changed)) throw new Error(`the service worker does not keep ${page}`)
        return changed.replace(listed, `$1${version}`)
      }, code),
    )
  }

  /** From now on that file answers 500. */
  break(file: string): void {
    this.#broken.add(file)
    this.#asked.length = 0
  }

  repair(file: string): void {
    this.#broken.delete(file)
  }

  /** Whether that file was asked for, by any tab or worker, since a file was broken. */
  wasAsked(file: string): boolean {
    return this.#asked.includes(file)
  }
}
