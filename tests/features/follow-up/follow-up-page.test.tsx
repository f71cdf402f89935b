import { screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/i18n/iso-day'
import { dayAfter } from '../../../src/game/follow-up/due'
import { leadsOf } from '../../../src/game/selectors'
import { database } from '../../../src/state/environment'
import { followStore } from '../../../src/state/follow'
import { addSession, loadSession } from '../../../src/storage/sessions'
import { failWrites } from '../../support/full-disk'
import { aGameWithLeads, DAY } from '../../support/leads-to-follow'
import { show } from '../../support/show'
import { START } from '../../support/test-context'

const TODAY = isoDay(Date.now())
const NOW = Date.now() - START
const old = aGameWithLeads(
  [
    { text: 'Une charte', reviewOn: dayAfter(TODAY, -3), leverage: 'ours', role: 'référente numérique' },
    { text: 'Un relais', level: 'policy', state: 'begun' },
    { text: 'Une formation', state: 'done', reason: 'Quinze collègues' },
  ],
  { nth: 1, after: NOW - 100 * DAY },
).session
const recent = aGameWithLeads([{ text: 'Un guide', level: 'individual', reviewOn: dayAfter(TODAY, 5) }], {
  nth: 2,
  card: 'outils-02',
  after: NOW - DAY,
}).session
const solo = aGameWithLeads([{ text: 'Pour moi' }], { nth: 3, kind: 'solo', after: NOW }).session
const rehearsal = aGameWithLeads([{ text: 'Pour rire' }], { nth: 4, kind: 'rehearsal', after: NOW }).session

/** What a test has broken and is to be mended. */
const broken: (() => void)[] = []

beforeEach(async () => {
  for (const mend of broken.splice(0)) mend()
  followStore.setState({ answers: new Map(), save: 'saved', last: null })
  await database.sessions.clear()
  await database.steps.clear()
  for (const session of [old, recent, solo, rehearsal]) await addSession(database, session)
})

const stored = async (text: string) => {
  const session = await loadSession(database, old.id)
  return session && leadsOf(session).find((lead) => lead.text === text)
}
const item = (text: string) => {
  const found = screen.getByText(text, { selector: 'li p' }).closest('li')
  if (!found) throw new Error(`no lead ${text}`)
  return within(found)
}
const states = (text: string) => within(screen.getByRole('group', { name: `Où en est la piste «\u00a0${text}\u00a0»` }))
const groupTexts = (name: RegExp) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('group')
    .map((group) => group.textContent.match(/«\s(.*)\s»/)?.[1])

async function open(search = ''): Promise<UserEvent> {
  show(`/suivi${search}`)
  await screen.findByRole('heading', { level: 1, name: 'Suivi des pistes' })
  return userEvent.setup()
}

describe('the follow-up of leads', () => {
  it('shows those of all games, the due ones first, with what is known of each', async () => {
    await open()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'À revoir maintenant 1',
      'À revoir d’ici deux semaines 1',
      'En cours, sans urgence 1',
      'Faites 1',
    ])
    const lead = item('Une charte')
    for (const sign of ['Équipe', 'À notre main', 'Rôle : référente numérique', 'en retard de 3 jours']) {
      expect(lead.getByText(sign)).toBeVisible()
    }
    expect(lead.getByRole('link', { name: 'Carte donnees-01' })).toHaveAttribute('href', '/cartes/donnees-01')
    expect(lead.getByRole('link', { name: /^Partie du/ })).toHaveAttribute('href', `/partie/${old.id}`)
    expect(screen.queryByText('Pour rire')).not.toBeInTheDocument()
    expect(screen.queryByText('Pour moi')).not.toBeInTheDocument()
  })

  it('keeps what is said of one by keyboard, in its closed game, and the lead stays under the finger', async () => {
    const user = await open()
    states('Une charte').getByRole('radio', { name: 'À faire' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(states('Une charte').getByRole('radio', { name: 'Abandonnée' })).toHaveFocus()
    expect(groupTexts(/^À revoir maintenant/)).toEqual(['Une charte'])
    await user.type(item('Une charte').getByLabelText('Pourquoi'), 'Pas ici')
    await waitFor(async () =>
      expect(await stored('Une charte')).toMatchObject({ state: 'dropped', stateReason: 'Pas ici' }),
    )
    expect((await loadSession(database, old.id))?.phase).toBe('closed')
    expect(await screen.findByText('Enregistré')).toBeVisible()
  })

  it('takes the last answer back, by its button and by its key', async () => {
    const user = await open()
    await user.click(states('Un relais').getByRole('radio', { name: 'Faite' }))
    expect(screen.getByText('« Un relais » : Faite.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(states('Un relais').getByRole('radio', { name: 'Commencée' })).toBeChecked()
    await user.click(states('Un relais').getByRole('radio', { name: 'À faire' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(states('Un relais').getByRole('radio', { name: 'Commencée' })).toBeChecked()
    await waitFor(async () => expect(await stored('Un relais')).toMatchObject({ state: 'begun' }))
  })

  it('gives another day of review', async () => {
    const user = await open()
    const field = item('Un relais').getByLabelText('À revoir le')
    await user.type(field, dayAfter(TODAY, 1))
    expect(item('Un relais').getByText('dans 1 jour')).toBeVisible()
    await waitFor(async () => expect(await stored('Un relais')).toMatchObject({ reviewOn: dayAfter(TODAY, 1) }))
    await user.clear(field)
    await waitFor(async () => expect(await stored('Un relais')).toMatchObject({ reviewOn: null }))
  })

  it('says what could not be saved, keeps it on screen and tries again', async () => {
    const user = await open()
    const makeRoom = failWrites('sessions')
    broken.push(makeRoom)
    await user.click(states('Un relais').getByRole('radio', { name: 'Faite' }))
    expect(await screen.findByText(/Il n’y a plus de place/)).toBeVisible()
    expect(states('Un relais').getByRole('radio', { name: 'Faite' })).toBeChecked()
    expect(screen.getByText('Non enregistré')).toBeVisible()
    makeRoom()
    broken.pop()
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    await waitFor(async () => expect(await stored('Un relais')).toMatchObject({ state: 'done' }))
    expect(screen.queryByText(/Il n’y a plus de place/)).not.toBeInTheDocument()
  })

  it('is narrowed by what the address says, and says it there', async () => {
    const user = await open('?niveau=policy')
    expect(screen.getByText('1 piste sur 4')).toBeVisible()
    expect(screen.getByText('Un relais')).toBeVisible()
    expect(screen.queryByText('Une charte')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tout montrer' }))
    expect(screen.getByText('4 pistes')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Posées'), 'depuis 1 mois')
    await user.selectOptions(screen.getByLabelText('Thématique'), 'Outils numériques')
    expect(screen.getByText('1 piste sur 4')).toBeVisible()
    expect(screen.getByText('Un guide')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('État'), 'Abandonnée')
    expect(screen.getByText('Aucune piste ne répond à ces choix.')).toBeVisible()
  })

  it('shows those of one game, where its link leads', async () => {
    await open(`?partie=${recent.id}`)
    expect(screen.getByText(/^1 piste sur 4 De la partie « Partie du/)).toBeVisible()
    expect(screen.getByText('Un guide')).toBeVisible()
  })

  it('shows what was thought of alone apart', async () => {
    const user = await open()
    await user.click(screen.getByRole('radio', { name: 'Seule' }))
    expect(screen.getByText('Pour moi')).toBeVisible()
    expect(screen.queryByText('Une charte')).not.toBeInTheDocument()
    expect(item('Pour moi').getByRole('link', { name: /^Réflexion du/ })).toHaveAttribute(
      'href',
      `/reflexion/${solo.id}`,
    )
  })

  it('works beside games that cannot be read, and says that theirs are missing', async () => {
    await database.table('sessions').put({ id: 'broken', updatedAt: 1, session: { format: 9 } })
    await open()
    expect(screen.getByText(/1 partie ne peut pas être lue/)).toBeVisible()
    expect(screen.getByText('Une charte')).toBeVisible()
  })

  it('explains itself when there is nothing to follow', async () => {
    await database.sessions.clear()
    await open()
    expect(screen.getByRole('heading', { name: 'Pas encore de piste à suivre' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Commencer une partie' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Bilan en images' })).not.toBeInTheDocument()
  })
})
