// What was said of leads that are followed, as a screen shows it: at once, saved in the order in which it was said, and
// kept until it is saved.
import { createStore } from 'zustand/vanilla'
import type { FollowCommand } from '../domain/command'
import type { Lead } from '../domain/session'
import type { FollowedLead } from '../game/follow-up/followed-leads'
import type { Followed, FollowFailure } from './follow-actions'

/** What can be said of a lead after its session. */
export type Said = Pick<Lead, 'state' | 'stateReason' | 'reviewOn'>

interface Answer {
  readonly sessionId: string
  readonly leadId: string
  readonly said: Said
  /** What of it is not on the device yet. */
  readonly unsaved: Partial<Said> | null
  /** The revision of the session that has it; null before. */
  readonly revision: number | null
}

/** The last thing said, so that it can be taken back. */
export interface LastAnswer {
  readonly lead: FollowedLead
  readonly what: keyof Said
  readonly before: Said
}

export interface FollowState {
  /** By lead. */
  readonly answers: ReadonlyMap<string, Answer>
  readonly save: 'saved' | 'saving' | FollowFailure
  readonly last: LastAnswer | null
  readonly follow: (lead: FollowedLead, change: Partial<Said>) => void
  readonly undo: () => void
  readonly retry: () => Promise<void>
  /** The last answer is no news any more. */
  readonly settle: () => void
}

const saidIn = ({ state, stateReason, reviewOn }: Lead): Said => ({ state, stateReason, reviewOn })

/** The lead with what was said of it here, until the session that comes from the device has it. */
export function answered(answers: FollowState['answers'], followed: FollowedLead): FollowedLead {
  const answer = answers.get(followed.key)
  const isOld = answer && answer.revision !== null && followed.session.revision >= answer.revision
  return answer && !isOld ? { ...followed, lead: { ...followed.lead, ...answer.said } } : followed
}

const commandOf = ({ leadId, said, unsaved }: Answer): FollowCommand => ({
  type: 'follow-lead',
  leadId,
  state: said.state,
  ...(unsaved?.stateReason === undefined ? {} : { reason: unsaved.stateReason }),
  ...(unsaved?.reviewOn === undefined ? {} : { reviewOn: unsaved.reviewOn }),
})

export function createFollowStore(save: (sessionId: string, command: FollowCommand) => Promise<Followed>) {
  return createStore<FollowState>()((set, get) => {
    let flushing: Promise<void> | null = null

    function put(key: string, answer: Answer | null): void {
      const answers = new Map(get().answers)
      if (answer) answers.set(key, answer)
      else answers.delete(key)
      set({ answers })
    }

    /** Saves one answer, and what is said of the same lead meanwhile. */
    async function saveAnswer(key: string): Promise<FollowFailure | null> {
      for (let answer = get().answers.get(key); answer?.unsaved; answer = get().answers.get(key)) {
        const saved = await save(answer.sessionId, commandOf(answer))
        const now = get().answers.get(key)
        if (saved.ok) {
          const isLast = now === answer
          if (now) put(key, isLast ? { ...now, unsaved: null, revision: saved.value.revision } : now)
          continue
        }
        // Where the lead is gone there is nothing to try again.
        if (saved.error === 'gone' || saved.error === 'refused') put(key, null)
        return saved.error
      }
      return null
    }

    /** Saves all that is not, what is said meanwhile too; what cannot be saved now waits until it is tried again. */
    async function saveAll(): Promise<void> {
      let failure: FollowFailure | null = null
      const failed = new Set<string>()
      const next = () => [...get().answers].find(([key, { unsaved }]) => unsaved && !failed.has(key))?.[0]
      for (let key = next(); key !== undefined; key = next()) {
        const why = await saveAnswer(key)
        if (why) failed.add(key)
        failure = why ?? failure
      }
      flushing = null
      set({ save: failure ?? 'saved' })
    }

    function flush(): Promise<void> {
      flushing ??= saveAll()
      return flushing
    }

    function say(followed: FollowedLead, change: Partial<Said>): void {
      const { lead, session, key } = answered(get().answers, followed)
      const unsaved = { ...get().answers.get(key)?.unsaved, ...change }
      const said = { ...saidIn(lead), ...change }
      put(key, { sessionId: session.id, leadId: lead.id, said, unsaved, revision: null })
      if (get().save === 'saved') set({ save: 'saving' })
      void flush()
    }

    return {
      answers: new Map(),
      save: 'saved',
      last: null,
      follow: (followed, change) => {
        const { last, answers } = get()
        const what = (Object.keys(change) as readonly (keyof Said)[])[0] ?? 'state'
        // What is being typed is one answer.
        const isSame = what !== 'state' && last?.what === what && last.lead.key === followed.key
        const before = isSame ? last.before : saidIn(answered(answers, followed).lead)
        set({ last: { lead: followed, what, before } })
        say(followed, change)
      },
      undo: () => {
        const { last } = get()
        if (!last) return
        set({ last: null })
        say(last.lead, last.before)
      },
      retry: flush,
      settle: () => set({ last: null }),
    }
  })
}

export type FollowStore = ReturnType<typeof createFollowStore>
