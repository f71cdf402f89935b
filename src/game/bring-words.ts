// Two windows wrote on one session: what was typed on the older one is brought to the newer one.
import type { Command } from '../domain/command'
import type { GroupWord, Session } from '../domain/session'
import type { Context } from './context'
import { applyToTimeline, type Timeline } from './timeline'
import { hasPlace, typedTexts } from './typed-texts'

export interface Brought {
  readonly timeline: Timeline
  /** How many texts have found their place. */
  readonly kept: number
  /** The texts that have none any more: to be given back to who typed them. */
  readonly lost: readonly string[]
}

/** `command` is null where the newer session has no place for `text`, or says something else there. */
interface Change {
  readonly text: string
  readonly command: Command | null
}

function changedTexts(base: Session, mine: Session, fresh: Session): readonly Change[] {
  const before = typedTexts(base)
  const now = typedTexts(fresh)
  return [...typedTexts(mine)].flatMap(([key, typed]) => {
    const { text } = typed
    const was = before.get(key)?.text
    const is = now.get(key)?.text
    if (text === was || text === is) return []
    const command = was === undefined ? typed.add : typed.write
    // Only what a person makes can be missing where it is now typed in.
    if (!command) return []
    return [{ text, command: was === is && hasPlace(fresh, typed) ? command : null }]
  })
}

function saidWords(base: readonly GroupWord[], mine: readonly GroupWord[]): readonly Change[] {
  return mine.flatMap(({ id, text, count }) => {
    const times = count - (base.find((word) => word.id === id)?.count ?? 0)
    return Array.from({ length: Math.max(0, times) }, () => ({ text, command: { type: 'add-word', text } as const }))
  })
}

/**
 * Brings what was typed between `base` and `mine` to `fresh`, which another window has made of `base`. A text never
 * covers what was written there meanwhile. Nothing else that was done on `mine` is brought: a stage that is opened, a
 * turn that is given or a step that is undone is for her to do again, once she has seen where the group is.
 */
export function bringWords(base: Session, mine: Session, fresh: Timeline, context: Context): Brought {
  const changes = [...changedTexts(base, mine, fresh.present), ...saidWords(base.words, mine.words)]
  return changes.reduce<Brought>(
    (brought, { text, command }) => {
      const result = command && applyToTimeline(brought.timeline, command, context)
      if (result?.ok) return { ...brought, timeline: result.value, kept: brought.kept + 1 }
      return text.trim() === '' ? brought : { ...brought, lost: [...brought.lost, text] }
    },
    { timeline: fresh, kept: 0, lost: [] },
  )
}
