// A static host on this machine that compresses, as the hosts of the web do.
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const PACKED = new Set(['.pdf', '.woff2'])

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Serves `folder`; every file is compressed beforehand, when it is first asked for. @param {string} folder */
export async function gzipHost(folder) {
  /** @type {Map<string, Buffer>} */
  const ready = new Map()
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = [path, join(path, 'index.html')].find(isFile)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const type = extname(file)
    const packs = !PACKED.has(type)
    const body = ready.get(file) ?? (packs ? gzipSync(readFileSync(file)) : readFileSync(file))
    ready.set(file, body)
    const headers = { 'Content-Type': TYPES[type] ?? 'application/octet-stream', 'Content-Length': body.length }
    response.writeHead(200, packs ? { ...headers, 'Content-Encoding': 'gzip' } : headers)
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
