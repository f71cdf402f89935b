import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '../../../src/domain/session'
import { readSessionFile } from '../../../src/exports/session-file'
import { synthesisDocument } from '../../../src/exports/synthesis-document'
import { TakeAway } from '../../../src/features/synthesis/take-away'
import { createTranslator } from '../../../src/i18n/create-translator'
import { FRENCH } from '../../../src/i18n/french'
import { aFullGame } from '../../support/a-full-game'
import { WORDS } from '../../support/file-words'

const PARTS = [{ id: 'debate', heading: 'Débat', text: '- Dit & <b>redit</b>' }]
const translator = createTranslator({ texts: FRENCH })

function Screen({ session }: { readonly session: Session }) {
  const [withNames, setWithNames] = useState(false)
  const document = synthesisDocument(session, {
    title: 'Réunion',
    lede: '',
    participants: withNames ? 'Participantes' : null,
  })
  const props = { session, document, words: WORDS, withNames, onNames: setWithNames }
  return (
    <I18nextProvider i18n={translator}>
      <TakeAway {...props} />
      <p>Ailleurs</p>
    </I18nextProvider>
  )
}

const saved: { name: string; blob: Blob }[] = []
let blob: Blob | null = null
beforeEach(() => {
  saved.length = 0
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (given: Blob) => {
        blob = given
        return 'blob:one'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, blob })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function open(session = aFullGame().play({ type: 'start-synthesis', parts: PARTS }).session) {
  const user = userEvent.setup()
  render(<Screen session={session} />)
  await user.click(screen.getByRole('button', { name: 'Emporter' }))
  return user
}
const row = (name: string) => screen.getByRole('button', { name })
async function text(): Promise<string> {
  await waitFor(() => expect(saved).toHaveLength(1))
  return saved[0]!.blob.text()
}

describe('taking the synthesis away', () => {
  it.each([
    ['Document Word', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Markdown', 'md', 'text/markdown;charset=utf-8'],
    ['Tableau des pistes', 'csv', 'text/csv;charset=utf-8'],
    ['Rappels pour l’agenda', 'ics', 'text/calendar;charset=utf-8'],
    ['La partie entière', 'json', 'application/json;charset=utf-8'],
  ])('as %s gives a file that says date, theme and card, and no name', async (label, extension, type) => {
    const user = await open()
    await user.click(row(label))
    expect(await text()).not.toMatch(/Amel|Bilal|Chloé/)
    const name = `reflextics-2026-05-12-donnees-donnees-01.${extension}`
    expect([saved[0]?.name, saved[0]?.blob.type]).toStrictEqual([name, type])
    expect(await screen.findByText(`Fichier prêt : ${name}`)).toBeInTheDocument()
  })

  it('lists the players when they are asked for, for this time only', async () => {
    const user = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Avec les prénoms d’emprunt' }))
    await user.click(row('Markdown'))
    expect(await text()).toContain('## Participantes\n\n- Amel\n- Bilal\n- Chloé\n')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Emporter' })).not.toBeInTheDocument()
    expect(row('Emporter')).toHaveFocus()
    await user.click(row('Emporter'))
    expect(screen.getByRole('checkbox', { name: 'Avec les prénoms d’emprunt' })).not.toBeChecked()
  })

  it('numbers the players of the whole session unless they are asked for; it is read back either way', async () => {
    const game = aFullGame().play({ type: 'start-synthesis', parts: PARTS })
    const user = await open(game.session)
    await user.click(row('La partie entière'))
    const without = readSessionFile(await text(), 'partie.json')
    expect(without.ok && without.value.participants.map(({ alias, id }) => [alias, id])).toStrictEqual(
      game.session.participants.map(({ id }, index) => [`Joueuse ${index + 1}`, id]),
    )
    saved.length = 0
    await user.click(screen.getByRole('checkbox', { name: 'Avec les prénoms d’emprunt' }))
    await user.click(row('La partie entière'))
    expect(readSessionFile(await text(), 'partie.json')).toStrictEqual({ ok: true, value: game.session })
  })

  it('says why there is no calendar and no table, and makes none', async () => {
    const user = await open(aFullGame([]).play({ type: 'start-synthesis', parts: PARTS }).session)
    expect(row('Rappels pour l’agenda')).toHaveAccessibleDescription('Aucune piste n’a de date de revue.')
    expect(row('Tableau des pistes')).toHaveAccessibleDescription('Aucune piste à emporter.')
    await user.click(row('Rappels pour l’agenda'))
    expect(saved).toStrictEqual([])
  })

  it('copies for a mail with its headings and lists, or as plain text where the browser takes no more', async () => {
    const user = await open()
    const items: Record<string, Blob>[] = []
    vi.stubGlobal(
      'ClipboardItem',
      vi.fn(function (data: Record<string, Blob>) {
        items.push(data)
      }),
    )
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    await user.click(row('Copier pour un courriel'))
    expect(await screen.findByText('Copié : il reste à coller.')).toBeInTheDocument()
    expect(await items[0]?.['text/html']?.text()).toBe(
      '<h1>Réunion</h1><h2>Débat</h2><ul><li>Dit &amp; &lt;b&gt;redit&lt;/b&gt;</li></ul>',
    )
    expect(await items[0]?.['text/plain']?.text()).toBe('Réunion\n\nDébat\n- Dit & <b>redit</b>\n')
    const plain = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(row('Copier pour un courriel'))
    expect(await screen.findByText('Copié sans mise en forme.')).toBeInTheDocument()
    expect(plain).toHaveBeenCalledWith('Réunion\n\nDébat\n- Dit & <b>redit</b>\n')
    plain.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(row('Copier pour un courriel'))
    expect(await screen.findByText('Le navigateur n’a pas permis de copier.')).toBeInTheDocument()
  })

  it('is shared by the device where it can share a file, in a format that it takes', async () => {
    const first = render(<Screen session={aFullGame().session} />)
    await userEvent.click(screen.getByRole('button', { name: 'Emporter' }))
    expect(screen.queryByRole('button', { name: 'Partager…' })).not.toBeInTheDocument()
    first.unmount()
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
    const canShare = (data: ShareData) => data.files?.[0]?.name.endsWith('.txt') ?? false
    Object.assign(navigator, { share, canShare })
    const user = await open()
    await user.click(row('Partager…'))
    expect(await screen.findByText('Partagé.')).toBeInTheDocument()
    const file = share.mock.calls[0]?.[0].files?.[0]
    expect(file?.name).toBe('reflextics-2026-05-12-donnees-donnees-01.txt')
    expect(await file?.text()).toContain('Débat\n- Dit')
    share.mockRejectedValue(new DOMException('closed', 'AbortError'))
    await user.click(row('Partager…'))
    await waitFor(() => expect(screen.queryByText('Partagé.')).not.toBeInTheDocument())
    expect(screen.queryByText(/n’a pas marché/)).not.toBeInTheDocument()
    Reflect.deleteProperty(navigator, 'share')
  })
})
