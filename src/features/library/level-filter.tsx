import { useSearchParams } from 'react-router'
import type { Level } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import { PillLinks } from './pill-links'

/** What the address of a page filtered by a level ends with. */
export const levelSearch = (level: Level | undefined): string => (level ? `?niveau=${level.id}` : '')

/** The level that the address chooses; none when it names none, or one that does not exist. */
export function useChosenLevel(board: readonly Level[]): Level | undefined {
  const [search] = useSearchParams()
  return board.find(({ id }) => id === search.get('niveau'))
}

interface Props {
  readonly board: readonly Level[]
  readonly chosen: Level | undefined
  /** The page that is filtered. */
  readonly path: string
  /** Quiet: beside a table of contents, which has pills of its own. */
  readonly look?: 'plain' | 'quiet'
}

/** The choice of a level of the board; the chosen one is in the address. */
export function LevelFilter({ board, chosen, path, look = 'plain' }: Props) {
  const { t } = useText()
  return (
    <PillLinks
      label={t('study:matrix.filter.label')}
      look={look}
      items={[undefined, ...board].map((level) => ({
        id: level?.id ?? '',
        to: path + levelSearch(level),
        text: level?.title ?? t('study:matrix.filter.all'),
        icon: level ? <RingGlyph ring={level.number} size={26} /> : undefined,
        isChosen: level === chosen,
      }))}
    />
  )
}
