import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { GuardedField } from '../../src/ui/guarded-field'

const words = {
  found: 'Found:',
  what: (kind: string) => `a ${kind}`,
  why: () => 'It tells who somebody is.',
  insteadOf: (kind: string) => `[${kind.toUpperCase()}]`,
  replace: (kind: string) => `Replace by [${kind}]`,
  leave: 'Leave',
  more: (count: number) => `and ${count} more`,
  keys: ['Alt', 'R'],
  announce: (kind: string) => `There is a ${kind}.`,
  replaced: (kind: string) => `Now [${kind}].`,
}

/** Finds every “six” and every “nine”. */
function Field({ before = '', maxLength }: { readonly before?: string; readonly maxLength?: number }) {
  const [text, setText] = useState(before)
  const [left, setLeft] = useState<readonly string[]>([])
  const findings = [...text.matchAll(/six|nine/g)]
    .filter(([found]) => !left.includes(found))
    .map(({ 0: kind, index: start }) => ({ kind, start, end: start + kind.length }))
  return (
    <GuardedField
      text={text}
      findings={findings}
      words={words}
      onLeave={({ kind }) => setLeft((others) => [...others, kind])}
    >
      <label>
        Note
        <textarea value={text} maxLength={maxLength} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="button" onClick={() => setText('')}>
        Empty
      </button>
    </GuardedField>
  )
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
const REPLACE = '{Alt>}r{/Alt}'

// The code that marks comes with the first thing to mark.
beforeAll(async () => {
  render(<Field before="six" />)
  await waitFor(() => expect(marked()).toEqual(['six']))
  cleanup()
})

describe('a guarded field', () => {
  it('marks while one types and says below what and why, the focus staying in the field', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.type(field(), 'call six')
    expect(marked()).toEqual(['six'])
    expect(screen.getByRole('group', { name: 'a six' })).toHaveTextContent('Found: a sixIt tells who somebody is.')
    expect(field()).toHaveFocus()
    await user.type(field(), ' now')
    expect(field()).toHaveValue('call six now')
  })

  it('replaces with one key, the cursor where it was, then the next one', async () => {
    const user = userEvent.setup()
    render(<Field before="call six or nine now" />)
    await user.click(field())
    expect(screen.getByText('and 1 more')).toBeInTheDocument()
    field().setSelectionRange(8, 8)
    await user.keyboard(REPLACE)
    expect(field()).toHaveValue('call [SIX] or nine now')
    expect(field().selectionStart).toBe(10)
    expect(marked()).toEqual(['nine'])
    await user.keyboard(REPLACE)
    expect(field()).toHaveValue('call [SIX] or [NINE] now')
  })

  it('tells the key on the button that does the same', async () => {
    const user = userEvent.setup()
    render(<Field before="nine" />)
    await user.click(field())
    const button = screen.getByRole('button', { name: 'Replace by [nine]' })
    expect(button).toHaveAttribute('aria-keyshortcuts', 'Alt+R')
    await user.click(button)
    expect(field()).toHaveValue('[NINE]')
    expect(field()).toHaveFocus()
  })

  it('leaves what one leaves, and the focus goes back to the field with the last', async () => {
    const user = userEvent.setup()
    render(<Field before="six nine" />)
    await user.click(field())
    await user.tab()
    await user.tab()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Leave' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(marked()).toEqual(['nine'])
    expect(screen.getByRole('button', { name: 'Leave' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(marked()).toEqual([])
    expect(screen.queryByRole('group')).toBeNull()
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('six nine')
  })

  it('is told once, when the typing pauses', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.type(field(), 'six')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(await screen.findByText('There is a six.')).toBeInTheDocument()
    await user.keyboard(REPLACE)
    expect(screen.getByRole('status')).toHaveTextContent('Now [six].')
  })

  it('says nothing of a text that was there until one is in the field, but for the marks', () => {
    render(<Field before="six" />)
    expect(marked()).toEqual(['six'])
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('leaves AltGr, and Alt with R where there is nothing to replace, to what is typed', async () => {
    const user = userEvent.setup()
    render(<Field before="six" />)
    await user.click(field())
    // False once someone has prevented what the key does by itself.
    expect(fireEvent.keyDown(field(), { key: 'r', code: 'KeyR', altKey: true, ctrlKey: true })).toBe(true)
    expect(fireEvent.keyDown(field(), { key: '®', code: 'KeyR', altKey: true })).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Empty' }))
    expect(fireEvent.keyDown(field(), { key: 'r', code: 'KeyR', altKey: true })).toBe(true)
  })

  it('puts an ellipsis where the words would not fit', async () => {
    const user = userEvent.setup()
    render(<Field before="call six" maxLength={9} />)
    await user.click(field())
    await user.keyboard(REPLACE)
    expect(field()).toHaveValue('call …')
  })
})
