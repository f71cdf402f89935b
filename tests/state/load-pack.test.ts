import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadPack } from '../../src/state/load-pack'

const onDisk = (kind: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), 'content/reflextics/fr', `${kind}.json`), 'utf8'))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the files of the bundled pack', () => {
  it('come together, as they stand', async () => {
    const { actors, words } = await loadPack('actors', 'words')
    expect(actors).toStrictEqual(onDisk('actors'))
    expect(words).toStrictEqual(onDisk('words'))
  })

  it('are fetched once', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch')
    const [one, other] = await Promise.all([loadPack('board'), loadPack('board')])
    expect((await loadPack('board')).board).toBe(one.board)
    expect(other.board).toBe(one.board)
    expect(fetching).toHaveBeenCalledOnce()
  })

  it('say which one could not be fetched, and may be asked for again', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('', { status: 503 }))
    await expect(loadPack('glossary')).rejects.toThrow(/glossary.*503/)
    fetching.mockRejectedValueOnce(new TypeError('offline'))
    await expect(loadPack('glossary')).rejects.toThrow('offline')
    expect((await loadPack('glossary')).glossary).toStrictEqual(onDisk('glossary'))
  })
})
