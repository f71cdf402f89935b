// Games put straight into the browser's database, so that a test begins where there is something to see.
import 'fake-indexeddb/auto'
import type { Page } from '@playwright/test'
import type { CreateCommand } from '../../src/domain/command'
import type { Mark } from '../../src/domain/marks'
import { USUAL_TURNS } from '../../src/domain/session'
import type { Wall } from '../../src/domain/wall'
import { saveTimeline } from '../../src/storage/timelines'
import { everything, freshDatabase } from '../../tests/support/databases'
import { frenchFile } from '../../tests/support/pack-on-disk'
import { createCommand, Game } from '../../tests/support/session-builder'
import { MINUTE, START } from '../../tests/support/test-context'
import { putRows } from './rows'
import type { Words } from './words'

export type { Game }

const PLACES = ['drawing', 'situation', 'roundtable', 'resources', 'actions', 'ending', 'synthesis', 'closed'] as const
/** How far a game has gone. */
export type Place = (typeof PLACES)[number]

interface Choices {
  /** Tells the games of one browser apart: the same number gives the same ids. */
  readonly nth?: number
  readonly card?: string
  readonly kind?: CreateCommand['kind']
}

/** A game played by its rules on the real cards, with something of every kind in it. */
export function aGameOf(words: Words, until: Place, { nth = 0, card = 'posture-01', kind = 'group' }: Choices = {}) {
  const game = new Game().wait(Date.now() - START - 30 * MINUTE)
  for (let skipped = 0; skipped < nth; skipped += 1) game.context.random()
  const [lead = '', ...leads] = words.leads
  const { aliases } = words
  const steps: Record<Place, () => void> = {
    drawing: () => {
      const plan = { ...USUAL_TURNS, themes: [], levels: ['individual', 'team'], aim: words.aim, minutes: 90 } as const
      game.play(createCommand(aliases, { kind, plan }), { type: 'rename-session', title: words.title })
    },
    situation: () => {
      const found = frenchFile('cards').cards.find(({ id }) => id === card)
      if (!found) throw new Error(`no card ${card}`)
      game.play({ type: 'pick', card: found })
      words.notes.forEach((text, index) =>
        game.play({ type: 'add-note', text, visibility: index % 2 === 0 ? 'shared' : 'private' }),
      )
    },
    roundtable: () => {
      const last = game.id(aliases.at(-1) ?? '')
      game.play({ type: 'next-stage' }, { type: 'leave', participantId: last }, { type: 'next-turn' }).wait(MINUTE)
      game.play({ type: 'next-turn' }, { type: 'pass-turn', participantId: game.id(aliases[2] ?? '') })
    },
    resources: () => {
      const [first = ''] = game.round.card.resources
      const title = frenchFile('resources').resources.find(({ id }) => id === first)?.title ?? first
      game.play({ type: 'next-stage' }, { type: 'share-resource', resourceId: first, title })
    },
    actions: () => {
      game.play({ type: 'decide', outcome: 'continue' }, { type: 'add-lead', text: lead, level: 'team' })
      const { id: leadId } = game.lead(lead)
      game.play({ type: 'set-leverage', leadId, leverage: 'escalate' }, { type: 'weigh-lead', leadId, weight: 3 })
      game.play({ type: 'prioritise', leadId })
      leads.forEach((text, index) =>
        game.play({ type: 'add-lead', text, level: index % 2 === 0 ? 'individual' : 'policy' }),
      )
    },
    ending: () => game.play({ type: 'finish' }),
    synthesis: () => {
      const text = [...words.notes, ...words.leads].join('\n')
      game.play({ type: 'start-synthesis', parts: [{ id: 'debate', heading: 'Ce qui a été débattu', text }] })
    },
    closed: () => game.play({ type: 'close' }),
  }
  for (const place of PLACES.slice(0, PLACES.indexOf(until) + 1)) steps[place]()
  return game
}

/** A row of the table of games as it should never be, but for its key. */
export interface DamagedRow {
  readonly id: string
  readonly [key: string]: unknown
}

/** Writes games as the app itself stores them, undo included, and rows as they come; to be seen, open a page then. */
export async function putInDatabase(page: Page, games: readonly Game[], ...damaged: DamagedRow[]): Promise<void> {
  const database = freshDatabase()
  for (const { timeline } of games) if (timeline) await saveTimeline(database, timeline, null)
  const { sessions, steps } = await everything(database)
  await putRows(page, { sessions: [...sessions, ...damaged], steps }, database)
}

/** Writes what the walls of stored games show. */
export async function putWall(page: Page, ...walls: readonly Wall[]): Promise<void> {
  await putRows(page, { walls }, freshDatabase())
}

/** Writes one's own notes and bookmarks, or rows of their table that cannot be read. */
export async function putMarks(page: Page, ...marks: readonly (Mark | DamagedRow)[]): Promise<void> {
  await putRows(page, { marks }, freshDatabase())
}

/** All that the database holds, as text: to be compared. */
export const databaseDump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('refused'))
      })
    const database = await settle(indexedDB.open('reflextics'))
    const names = [...database.objectStoreNames]
    const reading = database.transaction(names, 'readonly')
    const stores = await Promise.all(
      names.map(async (name) => {
        const keys: unknown = await settle(reading.objectStore(name).getAllKeys())
        const rows: unknown = await settle(reading.objectStore(name).getAll())
        return { name, keys, rows }
      }),
    )
    database.close()
    return JSON.stringify(stores, null, 1)
  })
