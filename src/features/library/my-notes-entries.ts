import type { Theme } from '../../content/themes'
import type { MarkedKind } from '../../domain/mark-id'
import { markedBy, type Mark } from '../../domain/marks'
import type { Card, Resource } from '../../domain/pack'

/** A mark with what it is on; without `title` it is on nothing that the pack still has. */
export interface NotesEntry {
  readonly mark: Mark
  readonly kind: MarkedKind
  /** Its own id, without the kind. */
  readonly of: string
  readonly title: string | undefined
  readonly number: number | undefined
  readonly theme: Theme | undefined
}

export interface NotesPack {
  readonly themes: readonly Theme[]
  readonly cards: readonly Card[]
  readonly resources: readonly Resource[]
}

/** In the order of the pack, cards first; what the pack no longer has comes last. */
export function notesEntries(marks: readonly Mark[], { themes, cards, resources }: NotesPack): readonly NotesEntry[] {
  const things = [
    ...cards.map((card) => ({ kind: 'card' as const, thing: card, number: card.number })),
    ...resources.map((resource) => ({ kind: 'resource' as const, thing: resource, number: undefined })),
  ]
  const place = (mark: Mark) => {
    const { kind, id } = markedBy(mark)
    const at = things.findIndex((one) => one.kind === kind && one.thing.id === id)
    return at < 0 ? things.length : at
  }
  return marks
    .map((mark) => ({ mark, at: place(mark) }))
    .sort((one, other) => one.at - other.at)
    .map(({ mark, at }): NotesEntry => {
      const found = things[at]
      const { kind, id } = markedBy(mark)
      const theme = themes.find((one) => one.id === found?.thing.theme)
      return { mark, kind, of: id, title: found?.thing.title, number: found?.number, theme }
    })
}

export const NOTES_VIEWS = ['theme', 'kind'] as const
export type NotesView = (typeof NOTES_VIEWS)[number]

/** Under a theme, or under words of its own. */
export interface NotesGroup {
  readonly id: string
  readonly theme: Theme | undefined
  readonly words: 'cards' | 'resources' | 'others'
  readonly entries: readonly NotesEntry[]
}

const group = (words: NotesGroup['words'], entries: readonly NotesEntry[]): NotesGroup => ({
  id: words,
  theme: undefined,
  words,
  entries,
})

/** The entries under their headings; empty ones are left out. */
export function notesGroups(
  entries: readonly NotesEntry[],
  view: NotesView,
  themes: readonly Theme[],
): readonly NotesGroup[] {
  const here = entries.filter(({ title }) => title !== undefined)
  const gone = entries.filter(({ title }) => title === undefined)
  const ofTheme = (theme: Theme) => ({
    ...group(
      'others',
      here.filter((one) => one.theme === theme),
    ),
    id: theme.id,
    theme,
  })
  const groups =
    view === 'theme'
      ? [...themes.map(ofTheme), group('others', [...here.filter(({ theme }) => !theme), ...gone])]
      : [
          group(
            'cards',
            here.filter(({ kind }) => kind === 'card'),
          ),
          group(
            'resources',
            here.filter(({ kind }) => kind === 'resource'),
          ),
          group('others', gone),
        ]
  return groups.filter((one) => one.entries.length > 0)
}
