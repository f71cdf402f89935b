// The session being played: commands change it at once on screen, then it is saved; nothing waits for a button.
import { createStore } from 'zustand/vanilla'
import type { CreateCommand } from '../domain/command'
import type { Refusal } from '../domain/refusal'
import type { Result } from '../domain/result'
import type { Session } from '../domain/session'
import { bringWords } from '../game/bring-words'
import type { Context } from '../game/context'
import { applyToTimeline, type Timeline, type TimelineCommand } from '../game/timeline'
import type { Database } from '../storage/database'
import type { StorageFailure } from '../storage/storage-failure'
import { type LoadFailure, loadTimeline, saveTimeline } from '../storage/timelines'
import { dropFromPage, isNoTrace, keepInPage, timelineInPage } from './no-trace'

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Exclude<StorageFailure, 'stale'> }
  /** What is on the desk is never stored. */
  | { readonly state: 'untraced' }

export type OpenState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly failure: LoadFailure }
  /** Another tab has deleted it; what was on the desk is in this page only. */
  | { readonly state: 'gone'; readonly left: Session }

export interface PlayState {
  readonly opening: OpenState
  readonly timeline: Timeline | null
  readonly save: SaveState
  /** The last thing that could not be done, until the next one that could. */
  readonly refusal: Refusal | { readonly code: StaleCode } | null
  /** What was typed on an old session and has no place in the new one, until she has read it. */
  readonly givenBack: readonly string[]
  readonly open: (id: string) => Promise<void>
  /** Without `trace` the session is in the memory of this page, and nowhere else. */
  readonly create: (command: CreateCommand, options?: { readonly trace: boolean }) => Result<Timeline, Refusal>
  readonly dispatch: (command: TimelineCommand) => Result<Timeline, Refusal>
  readonly retrySave: () => Promise<void>
  readonly dismissRefusal: () => void
  /** Stores again what another tab has deleted, as it was on the desk. */
  readonly putBack: () => void
  /** Forgets a session that is in this page only. */
  readonly letGo: (id: string) => void
}

/** Another tab has written: `caught-up` when what was typed here is in what it wrote, `stale` when something is not. */
type StaleCode = 'stale' | 'caught-up'

type SaveFailure = Extract<SaveState, { state: 'failed' }>['failure']

export function createPlayStore(database: Database, context: () => Context) {
  return createStore<PlayState>()((set, get) => {
    /** Each session seen here as the database last had it; none before its first save. */
    const stored = new Map<string, Session>()
    /** Sessions whose last change is not in the database, the one on the desk or not: it exists nowhere else. */
    const unsaved = new Map<string, Timeline>()
    /** Sessions that another tab has deleted, as they were here. */
    const left = new Map<string, Timeline>()
    let flushing: Promise<void> | null = null
    /** Counts what was asked to come on the desk: a slow reading does not take the place of a later one. */
    let arrivals = 0

    /** How all is that could be saved: what failed before is still to be said. */
    function restWith(id: string | undefined): SaveState {
      const { save } = get()
      if (save.state === 'failed' && unsaved.size > 0) return save
      if (id !== undefined && isNoTrace(id)) return { state: 'untraced' }
      return save.state === 'untraced' ? { state: 'saved' } : save
    }

    function show(loaded: Result<Timeline, LoadFailure>): void {
      if (loaded.ok) {
        const { id } = loaded.value.present
        stored.set(id, loaded.value.present)
        set({ opening: { state: 'ready' }, timeline: loaded.value, save: restWith(id) })
      } else set({ opening: { state: 'failed', failure: loaded.error }, timeline: null })
    }

    /** Another tab has deleted the session: nothing brings it back but she who was on it. */
    function leave(id: string, mine: Timeline): void {
      left.set(id, mine)
      unsaved.delete(id)
      if (get().timeline?.present.id === id) showGone(mine)
    }

    function showGone({ present }: Timeline): void {
      set({ opening: { state: 'gone', left: present }, timeline: null, save: restWith(undefined), refusal: null })
    }

    /** Another tab has written: the words that were typed here go to what it wrote, the rest is given up. */
    async function giveWay(id: string, late: Timeline): Promise<SaveFailure | null> {
      const loaded = await loadTimeline(database, id)
      const mine = unsaved.get(id) ?? late
      if (!loaded.ok && loaded.error.code === 'not-found') {
        leave(id, mine)
        return null
      }
      // What is here is then all that can be read of it.
      if (!loaded.ok) return 'failed'
      const { timeline, kept, lost } = bringWords(stored.get(id) ?? mine.present, mine.present, loaded.value, context())
      stored.set(id, loaded.value.present)
      if (kept > 0) unsaved.set(id, timeline)
      else unsaved.delete(id)
      if (get().timeline?.present.id === id) set({ opening: { state: 'ready' }, timeline })
      const { givenBack } = get()
      set({
        refusal: { code: kept > 0 && lost.length === 0 ? 'caught-up' : 'stale' },
        givenBack: [...givenBack, ...lost.filter((text) => !givenBack.includes(text))],
      })
      return null
    }

    /** Stores the session again, or brings what was typed to it where it has come back by itself. */
    function putBack(timeline: Timeline): void {
      set({ opening: { state: 'ready' }, timeline, refusal: null })
      set({ save: keep(timeline, true) })
    }

    /** Saves the last of this session, and what comes meanwhile. */
    async function saveSession(id: string): Promise<SaveFailure | null> {
      for (let target = unsaved.get(id); target; target = unsaved.get(id)) {
        const known = left.has(id) ? null : (stored.get(id)?.revision ?? null)
        const saved = await saveTimeline(database, target, known)
        if (!saved.ok) {
          if (saved.error !== 'stale') return saved.error
          left.delete(id)
          const failure = await giveWay(id, target)
          if (failure) return failure
          continue
        }
        left.delete(id)
        stored.set(id, target.present)
        if (unsaved.get(id) === target) unsaved.delete(id)
      }
      return null
    }

    async function saveAll(): Promise<void> {
      let failure: SaveFailure | null = null
      for (const id of unsaved.keys()) failure = (await saveSession(id)) ?? failure
      // Before it is told: a command may be the answer, and begins a save of its own.
      flushing = null
      const id = get().timeline?.present.id
      if (failure) set({ save: { state: 'failed', failure } })
      else set({ save: { state: id !== undefined && isNoTrace(id) ? 'untraced' : 'saved' } })
    }

    function flush(): Promise<void> {
      if (unsaved.size === 0) return Promise.resolve()
      flushing ??= saveAll()
      return flushing
    }

    /** Begins to save; how that stands for now. */
    function keep(timeline: Timeline, trace: boolean): SaveState {
      const { id } = timeline.present
      if (!trace || isNoTrace(id)) {
        keepInPage(timeline)
        return restWith(id)
      }
      const { save } = get()
      unsaved.set(id, timeline)
      // Asked before it is drawn: the database works while the screen does.
      void flush()
      return save.state === 'failed' ? save : { state: 'saving' }
    }

    function accept(
      timeline: Timeline | null,
      command: TimelineCommand,
      { trace } = { trace: true },
    ): Result<Timeline, Refusal> {
      const result = applyToTimeline(timeline, command, context())
      if (!result.ok) {
        set({ refusal: result.error })
        return result
      }
      if (!timeline) arrivals += 1
      const save = keep(result.value, trace)
      set({ timeline: result.value, opening: { state: 'ready' }, save, refusal: null })
      return result
    }

    async function open(id: string): Promise<void> {
      arrivals += 1
      const arrival = arrivals
      await flushing
      if (arrival !== arrivals) return
      const kept = unsaved.get(id) ?? timelineInPage(id)
      if (kept) {
        set({ opening: { state: 'ready' }, timeline: kept, save: restWith(id), refusal: null })
        return
      }
      const again = get().timeline?.present.id === id
      set({ opening: { state: 'loading' }, refusal: null, ...(again ? {} : { timeline: null }) })
      const loaded = await loadTimeline(database, id)
      // What was done here while it was being read is newer than what was read.
      if (arrival !== arrivals || unsaved.has(id)) return
      const last = left.get(id)
      if (!last || (!loaded.ok && loaded.error.code !== 'not-found')) show(loaded)
      else if (loaded.ok) putBack(last)
      else showGone(last)
    }

    return {
      opening: { state: 'loading' },
      timeline: null,
      save: { state: 'saved' },
      refusal: null,
      open,
      create: (command, options) => accept(null, command, options),
      dispatch: (command) => accept(get().timeline, command),
      retrySave: flush,
      givenBack: [],
      dismissRefusal: () => set({ refusal: null, givenBack: [] }),
      putBack: () => {
        const { opening } = get()
        const timeline = opening.state === 'gone' ? left.get(opening.left.id) : undefined
        if (timeline) putBack(timeline)
      },
      letGo: (id) => {
        dropFromPage(id)
        if (get().timeline?.present.id === id)
          set({ opening: { state: 'loading' }, timeline: null, save: restWith(undefined) })
      },
    }
  })
}

export type PlayStore = ReturnType<typeof createPlayStore>
