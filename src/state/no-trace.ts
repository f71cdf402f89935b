// Sessions that are never stored: they are in the memory of this page, with all their steps, and go with it.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Timeline } from '../game/timeline'

const inPage = createStore<{ readonly timelines: ReadonlyMap<string, Timeline> }>()(() => ({ timelines: new Map() }))

/** The browser asks before it closes the only place where they are. */
const warn = (event: BeforeUnloadEvent) => event.preventDefault()

export const timelineInPage = (id: string): Timeline | undefined => inPage.getState().timelines.get(id)
export const isNoTrace = (id: string): boolean => inPage.getState().timelines.has(id)

export function keepInPage(timeline: Timeline): void {
  const { timelines } = inPage.getState()
  if (timelines.size === 0) window.addEventListener('beforeunload', warn)
  inPage.setState({ timelines: new Map(timelines).set(timeline.present.id, timeline) })
}

export function dropFromPage(id: string): void {
  const timelines = new Map(inPage.getState().timelines)
  timelines.delete(id)
  if (timelines.size === 0) window.removeEventListener('beforeunload', warn)
  inPage.setState({ timelines })
}

/** Those that are in this page. */
export const useNoTraceTimelines = (): ReadonlyMap<string, Timeline> => useStore(inPage, ({ timelines }) => timelines)

/** Whether that session is one of them. */
export const useIsNoTrace = (id: string): boolean => useStore(inPage, ({ timelines }) => timelines.has(id))
