import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, screen } from '@testing-library/react'
import { StrictMode, Suspense, use, useState } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeAllOver, takeFrameOver, useEarlyHand, useReadTakenOver } from '../../src/app/early-hand'

const BEFORE_APP = readFileSync(join(process.cwd(), 'public/before-app.js'), 'utf8')

/** As many controlled fields as a page may have, and what the app knows of them. */
function Form({ twins }: { readonly twins: number }) {
  const [presses, setPresses] = useState(0)
  const [text, setText] = useState('')
  const [choice, setChoice] = useState('')
  const [isOn, setOn] = useState(false)
  const [side, setSide] = useState('')
  return (
    <form>
      {Array.from({ length: twins }, (_, index) => (
        <button key={index} type="button" onClick={() => setPresses((count) => count + 1)}>
          <b>Presser</b>
        </button>
      ))}
      <textarea aria-label="Texte" value={text} onChange={(event) => setText(event.target.value)} />
      <label>
        Choix
        <select value={choice} onChange={(event) => setChoice(event.target.value)}>
          <option value="">Rien</option>
          <option value="a">A</option>
        </select>
      </label>
      <input type="checkbox" aria-label="Oui" checked={isOn} onChange={() => setOn(!isOn)} />
      {['gauche', 'droite'].map((one) => (
        <input key={one} type="radio" aria-label={one} checked={side === one} onChange={() => setSide(one)} />
      ))}
      <output>{JSON.stringify({ presses, text, choice, isOn, side })}</output>
    </form>
  )
}

interface Props {
  readonly twins?: number
  /** What is read is there once it resolves. */
  readonly coming?: Promise<void>
}

function Read({ twins = 1, coming }: Props) {
  if (coming) use(coming)
  useReadTakenOver()
  return <Form twins={twins} />
}

function Menu() {
  const [presses, setPresses] = useState(0)
  return (
    <header>
      <button type="button" onClick={() => setPresses(presses + 1)}>
        Menu
      </button>
      <i>{presses}</i>
    </header>
  )
}

function App(props: Props) {
  useEarlyHand()
  return (
    <StrictMode>
      <Menu />
      <main>
        <Suspense>
          <Read {...props} />
        </Suspense>
      </main>
    </StrictMode>
  )
}

let page: HTMLElement
let root: Root | undefined

/** React says in development that a button was marked before it came, which is what is meant. */
function expectMarks() {
  const say = console.error.bind(console)
  vi.spyOn(console, 'error').mockImplementation((...words: readonly unknown[]) => {
    if (!String(words[0]).includes('some attributes of the server rendered HTML')) say(...words)
  })
}

/** The page as it was written, which the script of every page watches. */
beforeEach(() => {
  expectMarks()
  page = document.createElement('div')
  page.innerHTML = renderToString(<App />)
  document.body.append(page)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(BEFORE_APP) as () => void
  run()
})

afterEach(() => {
  vi.restoreAllMocks()
  globalThis.earlyHand?.stop()
  act(() => root?.unmount())
  page.remove()
})

const hydrate = (coming?: Promise<void>) =>
  act(async () => {
    takeFrameOver()
    root = hydrateRoot(page, <App {...(coming ? { coming } : {})} />)
    await Promise.resolve()
  })

const drawAnew = (twins?: number) =>
  act(async () => {
    takeAllOver()
    root = createRoot(page)
    root.render(<App {...(twins === undefined ? {} : { twins })} />)
    await Promise.resolve()
  })

const known = (): unknown => JSON.parse(page.querySelector('output')?.textContent ?? '')
const busy = () => page.querySelectorAll('[aria-busy]').length
const menus = () => page.querySelector('i')?.textContent

/** As a hand does, without React. */
function useAll() {
  screen.getByText('Menu').click()
  const set = (field: HTMLTextAreaElement | HTMLSelectElement, value: string) => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  screen.getByText('Presser').click()
  screen.getByText('Presser').click()
  set(screen.getByLabelText<HTMLTextAreaElement>('Texte'), 'Au')
  set(screen.getByLabelText<HTMLTextAreaElement>('Texte'), 'Au cas où')
  set(screen.getByLabelText<HTMLSelectElement>('Choix'), 'a')
  screen.getByLabelText('Oui').click()
  screen.getByLabelText('droite').click()
}

const ALL = { presses: 1, text: 'Au cas où', choice: 'a', isOn: true, side: 'droite' }
const NONE = { presses: 0, text: '', choice: '', isOn: false, side: '' }

describe('what is pressed and typed before the app is there', () => {
  it.each([
    ['taken over', () => hydrate()],
    ['drawn anew', () => drawAnew()],
  ])('is known to a page that is %s, each thing once', async (_, start) => {
    useAll()
    await start()
    expect(known()).toEqual(ALL)
    expect(menus()).toBe('1')
    expect(busy()).toBe(0)
  })

  it('is answered by the frame at once, and by what is read when that is there', async () => {
    let come = () => {}
    const coming = new Promise<void>((resolve) => (come = resolve))
    screen.getByText('Menu').click()
    screen.getByLabelText('Oui').click()
    await hydrate(coming)
    expect(menus()).toBe('1')
    expect(known()).toEqual(NONE)
    act(() => screen.getByText('Menu').click())
    expect(menus()).toBe('2')
    act(() => screen.getByText('Presser').click())
    act(() => screen.getByText('Presser').click())
    await act(async () => {
      come()
      await coming
    })
    expect(known()).toEqual({ ...NONE, isOn: true, presses: 1 })
    expect(menus()).toBe('2')
    expect(busy()).toBe(0)
  })

  it('is answered once by a part that is taken over because it is pressed', async () => {
    act(() => {
      takeFrameOver()
      root = hydrateRoot(page, <App />)
      screen.getByText('Presser').click()
    })
    await act(() => Promise.resolve())
    expect(known()).toEqual({ ...NONE, presses: 1 })
    expect(busy()).toBe(0)
  })

  it('is seen to be heard', () => {
    useAll()
    expect(screen.getByText('Menu')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('button', { name: 'Presser' })).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByLabelText('Oui')).not.toHaveAttribute('aria-busy')
  })

  it('is nothing where nothing was done', async () => {
    await hydrate()
    expect(known()).toEqual(NONE)
  })

  it('leaves the caret where it was', async () => {
    const field = screen.getByLabelText<HTMLTextAreaElement>('Texte')
    field.focus()
    useAll()
    field.focus()
    field.setSelectionRange(2, 4)
    await hydrate()
    expect([field.selectionStart, field.selectionEnd]).toEqual([2, 4])
  })

  it('is not done to one of two of the same name, nor where it is gone', async () => {
    screen.getByText('Presser').click()
    await drawAnew(2)
    expect(known()).toEqual(NONE)
  })

  it('is not remembered any longer once the app answers', async () => {
    await hydrate()
    act(() => screen.getByText('Presser').click())
    expect(known()).toEqual({ ...NONE, presses: 1 })
    expect(globalThis.earlyHand?.deeds).toEqual([])
  })
})
