import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const KEY = 'reflextics:appearance'
const html = document.documentElement
const USUAL = { theme: 'auto', text: 'normal', spacing: 'usual' }

/** The rooms as a page that has just been loaded finds them. */
async function load() {
  vi.resetModules()
  const page = await import('../../src/state/use-page-look')
  return { ...page, ...(await import('../../src/state/appearance')) }
}

const changeElsewhere = (value: string | null) => {
  if (value === null) localStorage.clear()
  else localStorage.setItem(KEY, value)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: value === null ? null : KEY })))
}

beforeEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  delete html.dataset['theme']
  delete html.dataset['text']
  delete html.dataset['spacing']
})

describe('the look of a screen', () => {
  it('is that of the device at first, for the desk and the wall', async () => {
    const { getLook } = await load()
    expect([getLook('desk'), getLook('wall')]).toEqual([USUAL, USUAL])
  })

  it('is kept, one screen apart from the other', async () => {
    const first = await load()
    first.setLook('wall', { theme: 'dark' })
    first.setLook('wall', { text: 'larger' })
    first.setLook('desk', { theme: 'contrast' })
    first.setLook('desk', { spacing: 'airy' })
    const again = await load()
    expect(again.getLook('wall')).toEqual({ theme: 'dark', text: 'larger', spacing: 'usual' })
    expect(again.getLook('desk')).toEqual({ theme: 'contrast', text: 'normal', spacing: 'airy' })
  })

  it.each([
    ['nonsense', '{'],
    ['another kind', '[1, "dark"]'],
    ['nothing', 'null'],
    ['words of another version', '{"desk":{"theme":"sepia","text":12},"wall":"dark"}'],
  ])('is the usual one when what is stored is %s', async (_, stored) => {
    localStorage.setItem(KEY, stored)
    const { getLook } = await load()
    expect([getLook('desk'), getLook('wall')]).toEqual([USUAL, USUAL])
  })

  it('keeps what is right beside what is wrong', async () => {
    localStorage.setItem(KEY, '{"desk":{"theme":"dark","text":"huge","spacing":2}}')
    expect((await load()).getLook('desk')).toEqual({ ...USUAL, theme: 'dark' })
  })

  it('holds without a storage, or with a full one', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const { getLook, setLook } = await load()
    expect(getLook('desk')).toEqual(USUAL)
    setLook('desk', { theme: 'light' })
    expect(getLook('desk')).toEqual({ ...USUAL, theme: 'light' })
  })

  it('follows the other windows, erasing included', async () => {
    const { useLook } = await load()
    const Shown = () => <output>{Object.values(useLook('wall')).join(' ')}</output>
    render(<Shown />)
    expect(screen.getByRole('status')).toHaveTextContent('auto normal usual')
    changeElsewhere('{"wall":{"theme":"dark","text":"large","spacing":"airy"}}')
    expect(screen.getByRole('status')).toHaveTextContent('dark large airy')
    changeElsewhere(null)
    expect(screen.getByRole('status')).toHaveTextContent('auto normal usual')
  })
})

describe('the page', () => {
  it('wears the look of the desk, and each change of it', async () => {
    localStorage.setItem(KEY, '{"desk":{"theme":"dark","text":"large","spacing":"airier"}}')
    const { keepPageLook, setLook } = await load()
    keepPageLook('desk')
    expect(html.dataset).toMatchObject({ theme: 'dark', text: 'large', spacing: 'airier' })
    setLook('desk', { theme: 'contrast' })
    expect(html.dataset).toMatchObject({ theme: 'contrast', text: 'large' })
    setLook('wall', { theme: 'light' })
    expect(html.dataset).toMatchObject({ theme: 'contrast' })
  })

  it('wears that of the wall while the wall fills it', async () => {
    const { keepPageLook, setLook, usePageLook } = await load()
    setLook('wall', { theme: 'dark', text: 'larger' })
    keepPageLook('desk')
    const Wall = () => {
      usePageLook('wall')
      return null
    }
    const { unmount } = render(<Wall />)
    expect(html.dataset).toMatchObject({ theme: 'dark', text: 'larger' })
    act(() => setLook('wall', { theme: 'light' }))
    expect(html.dataset).toMatchObject({ theme: 'light' })
    unmount()
    expect(html.dataset).toMatchObject(USUAL)
  })

  it('colours the bar of the browser with a chosen theme only', async () => {
    const { keepPageLook, setLook } = await load()
    keepPageLook('desk')
    const bars = () => document.head.querySelectorAll('meta[name="theme-color"]')
    expect(bars()).toHaveLength(0)
    setLook('desk', { theme: 'dark' })
    setLook('desk', { theme: 'light' })
    expect(bars()).toHaveLength(1)
    setLook('desk', { theme: 'auto' })
    expect(bars()).toHaveLength(0)
  })
})

describe('the script that dresses the page before the app comes', () => {
  const run = () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const dress = new Function(readFileSync(join(process.cwd(), 'public/before-app.js'), 'utf8')) as () => void
    dress()
    const { theme = 'auto', text = 'normal', spacing = 'usual' } = html.dataset
    return { theme, text, spacing }
  }

  it.each([
    null,
    '{',
    '"dark"',
    '{"desk":null}',
    '{"desk":{"theme":"sepia","text":1}}',
    ...['auto', 'light', 'dark', 'contrast'].map((theme) => JSON.stringify({ desk: { theme, text: 'large' } })),
    ...['normal', 'large', 'larger'].map((text) => JSON.stringify({ desk: { theme: 'dark', text }, wall: {} })),
    ...['usual', 'airy', 'airier', 'wide'].map((spacing) => JSON.stringify({ desk: { spacing } })),
  ])('says what the app says of %s', async (stored) => {
    if (stored !== null) localStorage.setItem(KEY, stored)
    expect(run()).toEqual((await load()).getLook('desk'))
  })

  it('knows the wall by its address', async () => {
    const { setLook } = await load()
    setLook('wall', { theme: 'contrast' })
    expect(run().theme).toBe('auto')
    for (const address of ['/projection', '/reflextics/projection/abc']) {
      delete html.dataset['theme']
      history.replaceState(null, '', address)
      expect(run().theme).toBe('contrast')
    }
    history.replaceState(null, '', '/')
  })
})
