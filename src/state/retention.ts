// How long sessions are kept on this device, what has been said of it, and what has gone since. Knows no database.
import { useSyncExternalStore } from 'react'
import { type Announced, type Departure, type Retention, RETENTION_MONTHS, RETENTION_PARTS } from '../game/retention'
import { createStoredChoice } from './stored-choice'

/** What was erased because its time was over, and the person has not been told yet. */
export interface Gone {
  /** Sessions that lost their words, and those that went whole. */
  readonly words: number
  readonly session: number
}

const USUAL: Retention = { months: 12, part: 'words' }
const NOBODY: Announced = {}
const NOTHING_SAID: Said = { choice: '', at: NOBODY }
const NOTHING: Gone = { words: 0, session: 0 }

const fieldOf = (stored: unknown, name: string): unknown =>
  typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined

const countOf = (stored: unknown, name: string): number => {
  const count = fieldOf(stored, name)
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0
}

const choice = createStoredChoice<Retention>('reflextics:retention', (stored) => {
  const months = RETENTION_MONTHS.find((one) => one === fieldOf(stored, 'months'))
  return {
    months: months === undefined ? USUAL.months : months,
    part: RETENTION_PARTS.find((one) => one === fieldOf(stored, 'part')) ?? USUAL.part,
  }
})

/** What was said holds for the choice that it was said under, and for no other, wherever that one comes from. */
interface Said {
  readonly choice: string
  readonly at: Announced
}

const nameOf = ({ months, part }: Retention): string => `${months ?? 'always'} ${part}`

const said = createStoredChoice<Said>('reflextics:announced', (stored) => {
  const [under, at] = [fieldOf(stored, 'choice'), fieldOf(stored, 'at')]
  const entries = typeof at === 'object' && at !== null ? Object.entries(at) : []
  return {
    choice: typeof under === 'string' ? under : '',
    at: Object.fromEntries(entries.filter((entry): entry is [string, number] => Number.isFinite(entry[1]))),
  }
})

const saidUnder = (retention: Retention, { choice: under, at }: Said): Announced =>
  under === nameOf(retention) ? at : NOBODY

const gone = createStoredChoice<Gone>('reflextics:gone', (stored) => ({
  words: countOf(stored, 'words'),
  session: countOf(stored, 'session'),
}))

export const getRetention = choice.get
export const getAnnounced = (): Announced => saidUnder(choice.get(), said.get())

/** Another choice begins the notice of everything anew. */
export const setRetention = (change: Partial<Retention>): void => choice.set({ ...choice.get(), ...change })

const setAnnounced = (at: Announced): void => said.set({ choice: nameOf(choice.get()), at })

/** These are on screen, and no others: each counts from the day that it was first said. */
export function announce(shown: readonly Departure[], now: number): void {
  const before = getAnnounced()
  const since = (id: string, closedAt: number) => {
    const at = before[id]
    return at !== undefined && at >= closedAt && at <= now ? at : now
  }
  const after = Object.fromEntries(shown.map(({ session }) => [session.id, since(session.id, session.closedAt ?? 0)]))
  if (JSON.stringify(after) !== JSON.stringify(before)) setAnnounced(after)
}

/** What was said of that session no longer holds. */
export function forgetAnnouncement(id: string): void {
  const { [id]: _at, ...others } = getAnnounced()
  setAnnounced(others)
}

export function addGone(part: Retention['part'], count: number): void {
  const before = gone.get()
  if (count > 0) gone.set({ ...before, [part]: before[part] + count })
}

/** The person has read it. */
export const clearGone = (): void => gone.set(NOTHING)

export const useRetention = (): Retention => useSyncExternalStore(choice.subscribe, choice.get, () => USUAL)
export function useAnnounced(): Announced {
  const retention = useRetention()
  const last = useSyncExternalStore(said.subscribe, said.get, () => NOTHING_SAID)
  return saidUnder(retention, last)
}
export const useGone = (): Gone => useSyncExternalStore(gone.subscribe, gone.get, () => NOTHING)
