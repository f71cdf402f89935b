// What a student keeps for herself: her notes, and a card thought through alone, at every step.
import type { Page } from '@playwright/test'
import { frenchFile } from '../../tests/support/pack-on-disk'
import { createCommand, Game } from '../../tests/support/session-builder'
import { MINUTE, START } from '../../tests/support/test-context'
import { at, heading, type Scene, unfoldAll } from './scene'
import { putInDatabase, putMarks } from './stored-games'
import type { Words } from './words'

const STEPS = ['situation', 'roundtable', 'resources', 'actions', 'ending', 'closed'] as const
type StepName = (typeof STEPS)[number]

/** A reflection that has come to `until`, with a note, a resource and leads. */
function aReflectionOf(words: Words, until: StepName): Game {
  const game = new Game().wait(Date.now() - START - 30 * MINUTE)
  const card = frenchFile('cards').cards.find(({ id }) => id === 'posture-01')
  if (!card) throw new Error('no card posture-01')
  const [note = ''] = words.notes
  const play: Record<StepName, () => void> = {
    situation: () => {
      game.play(createCommand(['Moi'], { kind: 'solo' }), { type: 'pick', card })
      game.play({ type: 'add-note', text: note, visibility: 'private' })
    },
    roundtable: () => {
      const text = `Une collègue\u00a0: ${note.slice(0, 900)}`
      game.play({ type: 'next-stage' }, { type: 'add-note', text, visibility: 'private' })
    },
    resources: () => {
      const [resourceId = ''] = card.resources
      const title = frenchFile('resources').resources.find(({ id }) => id === resourceId)?.title ?? resourceId
      game.play({ type: 'next-stage' }, { type: 'share-resource', resourceId, title })
    },
    actions: () => {
      game.play({ type: 'decide', outcome: 'continue' })
      for (const text of words.leads) game.play({ type: 'add-lead', text, level: 'team' })
    },
    ending: () => {
      const [lead = ''] = words.leads
      game.play({ type: 'finish' }, { type: 'prioritise', leadId: game.lead(lead).id })
    },
    closed: () => game.play({ type: 'close' }),
  }
  for (const step of STEPS.slice(0, STEPS.indexOf(until) + 1)) play[step]()
  return game
}

const reflection = (step: StepName, title: string): Scene => ({
  name: `reflection: ${step}`,
  open: async (page, words) => {
    const game = aReflectionOf(words, step)
    await putInDatabase(page, [game])
    await page.goto(`/reflexion/${game.session.id}`)
    await heading(page, title)
    await unfoldAll(page)
  },
})

async function openNotes(page: Page, words: Words): Promise<void> {
  const mark = (id: string, note: string, bookmarkedAt: number | null) => ({ id, note, bookmarkedAt, updatedAt: START })
  await putInDatabase(page, [aReflectionOf(words, 'roundtable')])
  await putMarks(
    page,
    ...words.notes.map((note, index) => mark(`card:donnees-0${index + 1}`, note, index === 0 ? START : null)),
    mark('resource:donnees-sensibles', '', START),
    mark('card:disparue-01', 'Une carte d’avant', null),
    { id: 'card:posture-02', note: 7 },
  )
  await page.goto('/mes-notes')
  await heading(page, 'Mes notes')
  await page.getByText('Une note illisible').first().waitFor()
}

export const REFLECTION_SCENES: readonly Scene[] = [
  at('/mes-notes', 'Mes notes', 'notes: empty'),
  { name: 'notes: all kinds', open: openNotes },
  {
    name: 'notes: one just erased, and a file with faults',
    open: async (page, words) => {
      await openNotes(page, words)
      const buffer = Buffer.from('{"application":"reflextics","kind":"notes","marks":[{}],"sessions":[{}]}')
      await page
        .getByLabel('Rapporter des notes (JSON)')
        .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer })
      await page.getByText('L’import a échoué.').waitFor()
      await page
        .getByRole('button', { name: /^Effacer/ })
        .nth(1)
        .click()
      await page.getByText('n’a plus de note').waitFor()
    },
  },
  {
    name: 'card with a note',
    open: async (page, words) => {
      const [note = ''] = words.notes
      await putMarks(page, { id: 'card:donnees-01', note, bookmarkedAt: START, updatedAt: START })
      await page.goto('/cartes/donnees-01')
      await page.getByRole('button', { name: 'Marque-page', pressed: true }).waitFor()
    },
  },
  at('/reflexion?carte=nulle-part', 'Cette carte n’existe pas', 'reflection: missing card'),
  reflection('situation', 'La situation'),
  reflection('roundtable', 'D’autres regards'),
  reflection('resources', 'Les ressources'),
  reflection('actions', 'Les pistes d’action'),
  reflection('ending', 'Ce que je garde'),
  reflection('closed', 'Réflexion finie'),
]
