// Leads that are followed: on their own page, in pictures, and before the first card of the next game.
import { LIMITS } from '../../src/domain/session'
import { LEAD_STATES, LEVERAGES } from '../../src/domain/vocabulary'
import { leadsOf } from '../../src/game/selectors'
import { heading, type Scene, unfoldAll } from './scene'
import { aGameOf, type Game, putInDatabase } from './stored-games'
import type { Words } from './words'

/** The days of review: one past, one far, one that nobody gave. */
const DAYS = ['2026-01-15', '2099-12-31', null] as const

/** Closed games, whose leads are in every state and due at every time. */
function gamesToFollow(words: Words): readonly Game[] {
  const games = ['posture-01', 'outils-02'].map((card, nth) => aGameOf(words, 'ending', { card, nth }))
  let nth = 0
  for (const game of games) {
    for (const { id: leadId } of leadsOf(game.session)) {
      const state = LEAD_STATES[nth % LEAD_STATES.length] ?? 'todo'
      const detail = { role: words.aim.slice(0, LIMITS.detail), reviewOn: DAYS[nth % DAYS.length] ?? null }
      game.play({ type: 'set-leverage', leadId, leverage: LEVERAGES[nth % LEVERAGES.length] ?? null })
      game.play({ type: 'detail-lead', leadId, detail })
      game.play({ type: 'follow-lead', leadId, state, reason: words.aim.slice(0, LIMITS.reason) })
      nth += 1
    }
    game.play({ type: 'close' })
  }
  return games
}

export const FOLLOW_SCENES: readonly Scene[] = [
  {
    name: 'follow-up: leads of every kind, one just answered',
    open: async (page, words) => {
      await putInDatabase(page, gamesToFollow(words), { id: 'abimee-0000000001' })
      await page.goto('/suivi')
      await heading(page, 'Suivi des pistes')
      await unfoldAll(page)
      await page.getByRole('radio', { name: 'Commencée' }).first().check()
      await page.getByText('Enregistré').waitFor()
    },
  },
  {
    name: 'follow-up: in pictures',
    open: async (page, words) => {
      await putInDatabase(page, gamesToFollow(words))
      await page.goto('/suivi/bilan')
      await heading(page, 'Bilan en images')
      await unfoldAll(page)
    },
  },
  {
    name: 'desk: review of leads',
    open: async (page, words) => {
      const next = aGameOf(words, 'drawing', { nth: 2 })
      await putInDatabase(page, [...gamesToFollow(words), next])
      await page.goto(`/partie/${next.session.id}?revue=oui`)
      await heading(page, 'Revue des pistes')
    },
  },
]
