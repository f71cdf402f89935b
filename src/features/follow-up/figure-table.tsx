import styles from './figure-table.module.css'

type Cell = string | number

interface Row {
  readonly key: string
  /** The first names the row. */
  readonly cells: readonly Cell[]
}

export interface FigureTableProps {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly foot?: readonly Cell[]
}

const classOf = (cell: Cell | undefined) => (typeof cell === 'number' ? styles.number : undefined)

function Cells({ cells }: { readonly cells: readonly Cell[] }) {
  const [name, ...others] = cells
  return (
    <tr>
      <th scope="row">{name}</th>
      {others.map((cell, index) => (
        <td key={index} className={classOf(cell)}>
          {cell}
        </td>
      ))}
    </tr>
  )
}

/** A table that scrolls by itself when it is wider than the page; the keyboard reaches it. */
export function FigureTable({ caption, head, rows, foot }: FigureTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" className={classOf(rows[0]?.cells[index])}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <Cells key={key} cells={cells} />
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <Cells cells={foot} />
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}
