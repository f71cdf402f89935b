// What a backup brings, in the order in which one wants to know it: by what becomes of it, each thing by name and date.
import { markedBy } from '../../domain/marks'
import { type Merge, MERGES, type RestorePlan } from '../../state/backup'

export const RESTORE_KINDS = ['game', 'solo', 'mark', 'setting'] as const
export type RestoreKind = (typeof RESTORE_KINDS)[number]

export interface RestoreItem {
  readonly key: string
  readonly kind: RestoreKind
  readonly name: string
  /** When it was last changed; a setting has no date. */
  readonly date: number | null
}

export interface RestoreGroup {
  readonly merge: Merge
  readonly items: readonly RestoreItem[]
  readonly counts: readonly { readonly kind: RestoreKind; readonly count: number }[]
}

interface Names {
  readonly session: (session: RestorePlan['sessions'][number]['session']) => string
  readonly marked: (marked: ReturnType<typeof markedBy>) => string
  readonly setting: (name: string) => string
}

/** The groups that have anything in them. */
export function restoreGroups(plan: RestorePlan, names: Names): readonly RestoreGroup[] {
  const all: readonly (RestoreItem & { readonly merge: Merge })[] = [
    ...plan.sessions.map(({ session, merge }) => ({
      key: session.id,
      kind: session.kind === 'solo' ? ('solo' as const) : ('game' as const),
      name: names.session(session),
      date: session.updatedAt,
      merge,
    })),
    ...plan.marks.map(({ mark, merge }) => ({
      key: mark.id,
      kind: 'mark' as const,
      name: names.marked(markedBy(mark)),
      date: mark.updatedAt,
      merge,
    })),
    ...plan.settings.map(({ name, merge }) => ({
      key: `setting:${name}`,
      kind: 'setting' as const,
      name: names.setting(name),
      date: null,
      merge,
    })),
  ]
  return MERGES.map((merge) => {
    const items = all.filter((item) => item.merge === merge)
    const counts = RESTORE_KINDS.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
    return { merge, items, counts: counts.filter(({ count }) => count > 0) }
  }).filter(({ items }) => items.length > 0)
}

/** Whether bringing it would change anything. */
export const changesAnything = ({ sessions, marks, settings }: RestorePlan): boolean =>
  [...sessions, ...marks, ...settings].some(({ merge }) => merge !== 'same' && merge !== 'newer-here')
