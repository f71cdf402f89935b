import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import type { WordsFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { classNames } from '../../ui/class-names'
import { DataTable } from './data-table'
import table from './data-table.module.css'
import { directionOf, totalOf, WORD_COLUMNS, type WordColumn, type WordOrder } from './word-order'
import styles from './word-table.module.css'

interface Props {
  readonly words: WordsFile['words']
  readonly titles: Readonly<Record<WordColumn, string>>
  readonly order: WordOrder
  readonly onSort: (column: WordColumn) => void
}

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown } as const

const sortOf = (order: WordOrder, column: WordColumn) => (order.column === column ? directionOf(order) : 'none')

/** Every word with its numbers; each head of a column puts them in its order. */
export function WordTable({ words, titles, order, onSort }: Props) {
  const { t } = useText()
  const sums = {
    professionals: words.reduce((sum, { professionals }) => sum + professionals, 0),
    people: words.reduce((sum, { people }) => sum + people, 0),
  }
  return (
    <DataTable caption={t('study:words.table.caption')}>
      <thead>
        <tr>
          {WORD_COLUMNS.map((column) => {
            const sort = sortOf(order, column)
            const Icon = ICONS[sort]
            return (
              <th
                key={column}
                scope="col"
                aria-sort={sort}
                className={column === 'word' ? undefined : classNames(table.narrow, table.number)}
              >
                <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                  <span>{titles[column]}</span>
                  <Icon aria-hidden />
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {words.map((word) => (
          <tr key={word.id}>
            <th scope="row">{word.word}</th>
            <td className={table.number}>{word.professionals}</td>
            <td className={table.number}>{word.people}</td>
            <td className={table.number}>
              <strong>{totalOf(word)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('study:words.table.sum')}</th>
          <td className={table.number}>{sums.professionals}</td>
          <td className={table.number}>{sums.people}</td>
          <td className={table.number}>{sums.professionals + sums.people}</td>
        </tr>
      </tfoot>
    </DataTable>
  )
}
