import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Backup } from '../../../src/domain/backup'
import { writeBackup } from '../../../src/exports/backup-file'
import { OLD_BACKUP } from '../../../src/game/backup-due'
import { backupMemory, rememberBackup } from '../../../src/state/backup-memory'
import { gatherBackup } from '../../../src/state/backup'
import { database } from '../../../src/state/environment'
import { setReadingPace } from '../../../src/state/reading-pace'
import { addSession } from '../../../src/storage/sessions'
import { aBackup, MARK } from '../../support/a-backup'
import { everything } from '../../support/databases'
import { failCommits } from '../../support/full-disk'
import { aGame, anEndingGame } from '../../support/session-builder'
import { show } from '../../support/show'

const taken: Blob[] = []
const closed = anEndingGame().play({ type: 'rename-session', title: 'Réunion' }, { type: 'close' }).session

async function empty(): Promise<void> {
  await Promise.all([database.sessions, database.steps, database.marks].map((table) => table.clear()))
  backupMemory.set({ lastAt: null, hushedUntil: 0 })
  localStorage.clear()
}

beforeEach(async () => {
  await empty()
  taken.length = 0
  URL.createObjectURL = (blob: Blob) => `blob:${taken.push(blob)}`
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const choose = async (text: string, name = 'sauvegarde.json') =>
  userEvent.upload(await screen.findByLabelText('Choisir une sauvegarde'), new File([text], name))
const file = (change: Partial<Backup> = {}) =>
  writeBackup(aBackup({ settings: {}, marks: [], sessions: [], ...change }))
const rows = async () => ({ ...(await everything(database)), marks: await database.marks.toArray() })
const group = (name: RegExp) => screen.findByText(name).then((found) => found.closest('li')!)

describe('a backup', () => {
  it('takes everything away, and brings it back to an empty device', async () => {
    await addSession(database, closed)
    await database.marks.put(MARK)
    setReadingPace('slower')
    show('/mes-donnees')
    await press('Faire une sauvegarde')
    expect(await screen.findByText(/La sauvegarde est dans vos téléchargements/)).toHaveTextContent(
      /reflextics-sauvegarde-\d{4}-\d\d-\d\d\.json/,
    )
    expect(screen.getByText(/^Dernière sauvegarde :/)).toBeVisible()
    const before = await gatherBackup()
    const text = await taken[0]!.text()

    await empty()
    await choose(text)
    expect(await group(/^À ajouter/)).toHaveTextContent('1 partie, 1 note ou marque-page et 1 réglage')
    expect(await database.sessions.count()).toBe(0)
    await press('Rapporter')
    expect(await screen.findByRole('heading', { name: 'C’est rapporté' })).toHaveFocus()
    const after = await gatherBackup()
    expect(after).toMatchObject({ value: { ...(before.ok && before.value), backup: { settings: expect.anything() } } })
    expect(localStorage.getItem('reflextics:reading-pace')).toBe('"slower"')
  }, 60_000)

  it('says what is in it before anything is changed, by name and date', async () => {
    await addSession(database, closed)
    await database.marks.put({ ...MARK, note: 'D’ici', updatedAt: 9 })
    const before = await rows()
    const later = { ...closed, title: 'Suite', revision: closed.revision + 1, updatedAt: closed.updatedAt + 1 }
    const other = { ...aGame().session, id: 'other', title: 'Nouvelle' }
    show('/mes-donnees')
    await choose(file({ sessions: [later, other], marks: [MARK] }))
    const added = await group(/^À ajouter/)
    await userEvent.click(within(added).getByText('1 partie'))
    expect(await within(added).findByText('Nouvelle')).toBeVisible()
    expect(await group(/^À remplacer/)).toHaveTextContent('1 partie')
    expect(await group(/^À laisser/)).toHaveTextContent('1 note ou marque-page')
    await press('Ne rien changer')
    expect(screen.queryByText(/^À ajouter/)).not.toBeInTheDocument()
    expect(await rows()).toStrictEqual(before)
  })

  it('that brings nothing new says so, and has nothing to confirm', async () => {
    await addSession(database, closed)
    show('/mes-donnees')
    await choose(file({ sessions: [closed] }))
    expect(await screen.findByText(/tout ce qu’il contient est déjà ici/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Rapporter' })).not.toBeInTheDocument()
  })

  it.each([
    ['cut', file().slice(0, 40), /abime\.json/],
    ['of a later version', file().replace('"settings"', '"packs":[],"settings"'), /abime\.json, packs/],
    ['of another kind', file().replace('"backup"', '"notes"'), /abime\.json, kind/],
    ['locked, with a head that is wrong', file().replace('"backup"', '"locked-backup"'), /abime\.json, iterations/],
  ])('that is %s is refused with its faults, and changes nothing', async (_, text, fault) => {
    await addSession(database, closed)
    const before = await rows()
    show('/mes-donnees')
    await choose(text, 'abime.json')
    const alert = (await screen.findByText(/Ce fichier ne peut pas être rapporté/)).closest('[role=alert]')
    expect(alert).toHaveTextContent(fault)
    expect(await rows()).toStrictEqual(before)
  })

  it('that finds no room leaves nothing behind, and says so', async () => {
    show('/mes-donnees')
    await choose(file({ sessions: [closed] }))
    await screen.findByRole('button', { name: 'Rapporter' })
    const makeRoom = failCommits()
    await press('Rapporter')
    expect(await screen.findByText(/Rien n’a été rapporté, pas même en partie/)).toBeVisible()
    makeRoom()
    expect(await database.sessions.count()).toBe(0)
  })
})

describe('a passphrase', () => {
  it('is asked twice, and is long enough', async () => {
    show('/mes-donnees')
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Protéger par une phrase secrète' }))
    await userEvent.type(screen.getByLabelText('Phrase secrète'), 'courte')
    await press('Faire une sauvegarde')
    expect(await screen.findByText('Il faut au moins 15 caractères.')).toBeVisible()
    await userEvent.type(screen.getByLabelText('Phrase secrète'), ' mais plus longue')
    await userEvent.type(screen.getByLabelText('La même, encore une fois'), 'autre chose')
    expect(await screen.findByText('Les deux phrases ne sont pas les mêmes.')).toBeVisible()
    expect(taken).toHaveLength(0)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Montrer ce que j’écris' }))
    expect(screen.getByLabelText('Phrase secrète')).toHaveAttribute('type', 'text')
  })

  it('cannot be had without https, where the simple file still can', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto)
    show('/mes-donnees')
    expect((await screen.findAllByText(/demande une adresse en https/)).length).toBeGreaterThan(0)
    expect(screen.queryByRole('checkbox', { name: 'Protéger par une phrase secrète' })).not.toBeInTheDocument()
    await press('Faire une sauvegarde')
    await waitFor(() => expect(taken).toHaveLength(1))
  })
})

describe('the reminder', () => {
  const line = /n’est sauvegardé nulle part ailleurs|n’est nulle part ailleurs/

  it('comes when something could be lost, and goes when one has heard', async () => {
    await addSession(database, closed)
    show('/parties')
    expect(await screen.findByText(line)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Faire une sauvegarde' })).toHaveAttribute(
      'href',
      '/mes-donnees#sauvegarde',
    )
    await press('Plus tard')
    expect(screen.queryByText(line)).not.toBeInTheDocument()
  })

  it('says how old the last backup is', async () => {
    await addSession(database, { ...closed, updatedAt: Date.now() })
    rememberBackup(Date.now() - OLD_BACKUP - 1)
    show('/parties')
    expect(await screen.findByText(/^Dernière sauvegarde : .* Ce qui est venu depuis/)).toBeVisible()
  })

  it('does not come when a backup is young, nor for a game that is not closed', async () => {
    await addSession(database, { ...aGame().session, title: 'Ouverte' })
    show('/parties')
    await screen.findByRole('heading', { name: 'Ouverte' })
    expect(screen.queryByText(line)).not.toBeInTheDocument()
  })
})
