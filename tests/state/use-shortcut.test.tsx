import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setSingleKeys, SHORTCUT_IDS, SHORTCUTS, type ShortcutId } from '../../src/state/shortcuts'
import { useShortcut } from '../../src/state/use-shortcut'

const pressed = vi.fn<(id: string) => unknown>()
const Answer = ({ id, as = id, enabled = true }: { id: ShortcutId; as?: string; enabled?: boolean }) => (
  <button aria-keyshortcuts={useShortcut(id, () => pressed(as), enabled)}>{as}</button>
)
const keydown = (init: KeyboardEventInit, target: Element = document.body) => fireEvent.keyDown(target, init)

beforeEach(() => {
  pressed.mockReset()
  setSingleKeys(true)
})

describe('the table of shortcuts', () => {
  it('gives no two of them the same key', () => {
    const keys = SHORTCUT_IDS.flatMap((id) => SHORTCUTS[id].keys as readonly string[])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([
    ['sheet', { key: '?', shiftKey: true }],
    ['next-turn', { key: 't' }],
    ['next-turn', { key: 'T' }],
    ['find', { key: '/', shiftKey: true }],
    ['forward', { key: 'PageDown' }],
    ['undo', { key: 'z', ctrlKey: true }],
    ['undo', { key: 'z', metaKey: true }],
    ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['redo', { key: 'y', ctrlKey: true }],
  ] as const)('%s answers to %o, and the browser does nothing more with it', (id, init) => {
    render(<Answer id={id} />)
    expect(keydown(init)).toBe(false)
    expect(pressed).toHaveBeenCalledExactlyOnceWith(id)
  })

  it.each([
    ['next-turn', { key: 't', ctrlKey: true }],
    ['next-turn', { key: 't', metaKey: true }],
    ['next-turn', { key: 't', altKey: true }],
    ['next-turn', { key: 'T', shiftKey: true }],
    ['next-turn', { key: 't', repeat: true }],
    ['next-turn', { key: 't', isComposing: true }],
    ['undo', { key: 'z' }],
    ['undo', { key: 'z', ctrlKey: true, shiftKey: true }],
    ['undo', { key: 'z', ctrlKey: true, altKey: true }],
  ] as const)('%s does not answer to %o', (id, init) => {
    render(<Answer id={id} />)
    expect(keydown(init)).toBe(true)
    expect(pressed).not.toHaveBeenCalled()
  })
})

describe('a shortcut', () => {
  it.each([
    <input key="a" aria-label="here" />,
    <input key="b" aria-label="here" type="range" />,
    <textarea key="c" aria-label="here" />,
    <select key="d" aria-label="here" />,
  ])('leaves its keys to a field: %#', (field) => {
    render(
      <>
        {field}
        <Answer id="next-turn" />
        <Answer id="undo" />
      </>,
    )
    keydown({ key: 't' }, screen.getByLabelText('here'))
    keydown({ key: 'z', ctrlKey: true }, screen.getByLabelText('here'))
    expect(pressed).not.toHaveBeenCalled()
  })

  it.each(['checkbox', 'radio'])('acts from a %s, where nobody types', (type) => {
    render(
      <>
        <input aria-label="here" type={type} />
        <Answer id="next-turn" />
      </>,
    )
    keydown({ key: 't' }, screen.getByLabelText('here'))
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('leaves alone what another has answered, and what lies under a dialog', () => {
    const { rerender } = render(<Answer id="next-turn" />)
    const event = new KeyboardEvent('keydown', { key: 't', bubbles: true, cancelable: true })
    event.preventDefault()
    document.body.dispatchEvent(event)
    rerender(
      <>
        <Answer id="next-turn" />
        <Answer id="sheet" />
        <dialog open />
      </>,
    )
    keydown({ key: 't' })
    expect(pressed).not.toHaveBeenCalled()
    keydown({ key: '?' })
    expect(pressed).toHaveBeenCalledExactlyOnceWith('sheet')
  })

  it('goes to the last come first, then to the next when that one leaves it', () => {
    pressed.mockImplementation((as) => as !== 'other level')
    const { rerender } = render(
      <>
        <Answer id="help" as="level" />
        <Answer id="help" as="other level" />
      </>,
    )
    keydown({ key: 'e' })
    expect(pressed.mock.calls.flat()).toEqual(['other level', 'level'])
    rerender(<Answer id="help" as="level" enabled={false} />)
    expect(keydown({ key: 'e' })).toBe(true)
    expect(pressed).toHaveBeenCalledTimes(2)
  })

  it('does what its screen does now, not what it did first', () => {
    const { rerender } = render(<Answer id="help" as="before" />)
    rerender(<Answer id="help" as="after" />)
    keydown({ key: 'e' })
    expect(pressed).toHaveBeenCalledExactlyOnceWith('after')
  })

  it('of a single key is silent and untold when switched off; Ctrl stays', async () => {
    render(
      <>
        <Answer id="next-turn" />
        <Answer id="forward" />
        <Answer id="undo" />
      </>,
    )
    const button = screen.getByRole('button', { name: 'next-turn' })
    expect(button).toHaveAttribute('aria-keyshortcuts', 'T')
    act(() => setSingleKeys(false))
    expect(button).not.toHaveAttribute('aria-keyshortcuts')
    await userEvent.keyboard('t{PageDown}{Control>}z{/Control}')
    expect(pressed.mock.calls.flat()).toEqual(['undo'])
    expect(localStorage.getItem('reflextics:shortcuts')).toBe('false')
  })
})
