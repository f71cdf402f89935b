// The session being played: commands change it at once on screen, then it is saved; nothing waits for a button.
import { createStore } from 'zustand/vanilla'
import type { CreateCommand } from '../domain/command'
import type { Refusal } from '../domain/refusal'
import type { Result } from '../domain/result'
import type { Context } from '../game/context'
import { applyToTimeline, type Timeline, type TimelineCommand } from '../game/timeline'
import type { Database } from '../storage/database'
import type { StorageFailure } from '../storage/storage-failure'
import { type LoadFailure, loadTimeline, saveTimeline } from '../storage/timelines'

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Exclude<StorageFailure, 'stale'> }

export type OpenState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly failure: LoadFailure }

export interface PlayState {
  readonly opening: OpenState
  readonly timeline: Timeline | null
  readonly save: SaveState
  /** The last thing that could not be done, until the next one that could. */
  readonly refusal: Refusal | { readonly code: 'stale' } | null
  readonly open: (id: string) => Promise<void>
  readonly create: (command: CreateCommand) => Result<Timeline, Refusal>
  readonly dispatch: (command: TimelineCommand) => Result<Timeline, Refusal>
  readonly retrySave: () => Promise<void>
  readonly dismissRefusal: () => void
}

type SaveFailure = Extract<SaveState, { state: 'failed' }>['failure']

export function createPlayStore(database: Database, context: () => Context) {
  return createStore<PlayState>()((set, get) => {
    /** The revision that the database holds of each session seen here; none before its first save. */
    const stored = new Map<string, number>()
    /** Sessions whose last change is not in the database, the one on the desk or not: it exists nowhere else. */
    const unsaved = new Map<string, Timeline>()
    let flushing: Promise<void> | null = null
    /** Counts what was asked to come on the desk: a slow reading does not take the place of a later one. */
    let arrivals = 0

    function show(loaded: Result<Timeline, LoadFailure>): void {
      if (loaded.ok) {
        stored.set(loaded.value.present.id, loaded.value.present.revision)
        set({ opening: { state: 'ready' }, timeline: loaded.value })
      } else set({ opening: { state: 'failed', failure: loaded.error }, timeline: null })
    }

    /** Another tab has written: what was done here, on the old session, is given up. */
    async function giveWay(id: string): Promise<SaveFailure | null> {
      const loaded = await loadTimeline(database, id)
      if (!loaded.ok && loaded.error.code === 'storage') return 'failed'
      unsaved.delete(id)
      if (get().timeline?.present.id === id) show(loaded)
      set({ refusal: { code: 'stale' } })
      return null
    }

    /** Saves the last of this session, and what comes meanwhile. */
    async function saveSession(id: string): Promise<SaveFailure | null> {
      for (let target = unsaved.get(id); target; target = unsaved.get(id)) {
        const saved = await saveTimeline(database, target, stored.get(id) ?? null)
        if (!saved.ok) return saved.error === 'stale' ? giveWay(id) : saved.error
        stored.set(id, target.present.revision)
        if (unsaved.get(id) === target) unsaved.delete(id)
      }
      return null
    }

    async function saveAll(): Promise<void> {
      let failure: SaveFailure | null = null
      for (const id of unsaved.keys()) failure = (await saveSession(id)) ?? failure
      // Before it is told: a command may be the answer, and begins a save of its own.
      flushing = null
      set({ save: failure ? { state: 'failed', failure } : { state: 'saved' } })
    }

    function flush(): Promise<void> {
      if (unsaved.size === 0) return Promise.resolve()
      flushing ??= saveAll()
      return flushing
    }

    function accept(timeline: Timeline | null, command: TimelineCommand): Result<Timeline, Refusal> {
      const result = applyToTimeline(timeline, command, context())
      if (!result.ok) {
        set({ refusal: result.error })
        return result
      }
      if (!timeline) arrivals += 1
      const { save } = get()
      unsaved.set(result.value.present.id, result.value)
      // Asked before it is drawn: the database works while the screen does.
      void flush()
      set({
        timeline: result.value,
        opening: { state: 'ready' },
        save: save.state === 'saved' ? { state: 'saving' } : save,
        refusal: null,
      })
      return result
    }

    async function open(id: string): Promise<void> {
      arrivals += 1
      const arrival = arrivals
      await flushing
      if (arrival !== arrivals) return
      const kept = unsaved.get(id)
      if (kept) {
        set({ opening: { state: 'ready' }, timeline: kept, refusal: null })
        return
      }
      const again = get().timeline?.present.id === id
      set({ opening: { state: 'loading' }, refusal: null, ...(again ? {} : { timeline: null }) })
      const loaded = await loadTimeline(database, id)
      // What was done here while it was being read is newer than what was read.
      if (arrival === arrivals && !unsaved.has(id)) show(loaded)
    }

    return {
      opening: { state: 'loading' },
      timeline: null,
      save: { state: 'saved' },
      refusal: null,
      open,
      create: (command) => accept(null, command),
      dispatch: (command) => accept(get().timeline, command),
      retrySave: flush,
      dismissRefusal: () => set({ refusal: null }),
    }
  })
}

export type PlayStore = ReturnType<typeof createPlayStore>
