import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DeskContext } from '../../../src/features/play/desk-context'
import { useTextDraft } from '../../../src/features/play/use-text-draft'
import { aGame } from '../../support/session-builder'

const pack = { themes: [], cards: [], resources: [], levels: [], guide: { spirit: [], roles: [], stages: [] } }
const Line = ({ name }: { name: string }) => {
  const [text, setText] = useTextDraft(name)
  return <input aria-label={name} value={text} onChange={(event) => setText(event.target.value)} />
}

function openDesk(id: string, ...names: string[]) {
  return render(
    <DeskContext
      value={{
        sessionId: id,
        pack,
        Wall: () => null,
        getSession: () => aGame().session,
        send: () => true,
        announce: () => undefined,
      }}
    >
      {names.map((name) => (
        <Line key={name} name={name} />
      ))}
    </DeskContext>,
  )
}
const line = (name: string) => screen.getByLabelText(name)

describe('a text being typed', () => {
  it('outlives its field, in its session and its field only', async () => {
    const first = openDesk('one', 'note', 'lead')
    await userEvent.type(line('note'), 'Un mot')
    expect(line('lead')).toHaveValue('')
    first.unmount()
    const other = openDesk('two', 'note')
    expect(line('note')).toHaveValue('')
    other.unmount()
    openDesk('one', 'note')
    expect(line('note')).toHaveValue('Un mot')
  })

  it('is forgotten once it is empty', async () => {
    const first = openDesk('three', 'note')
    await userEvent.type(line('note'), 'a')
    await userEvent.clear(line('note'))
    first.unmount()
    openDesk('three', 'note')
    expect(line('note')).toHaveValue('')
  })
})
