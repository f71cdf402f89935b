import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isPortTaken, readPort } from '../../scripts/lib/port.mjs'

const servers: Server[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))))

async function serve(): Promise<number> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

describe('the port', () => {
  it('is the usual one when none is given', () => {
    expect(readPort(undefined, 4173)).toBe(4173)
    expect(readPort('', 4173)).toBe(4173)
  })

  it('is the one given', () => {
    expect(readPort('8080', 4173)).toBe(8080)
  })

  it.each(['0', '65536', '-1', '80.5', 'http'])('is not %s', (given) => {
    expect(readPort(given, 4173)).toBeUndefined()
  })

  it('is taken as long as someone answers there', async () => {
    const port = await serve()
    expect(await isPortTaken(port)).toBe(true)
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect(await isPortTaken(port)).toBe(false)
  })
})
