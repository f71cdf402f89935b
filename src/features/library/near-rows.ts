// Which rows of a long grid are there: those near what is in sight, and the one that holds the focus.

export interface NearRows {
  readonly columns: number
  /** In their order; there may be gaps between them. */
  readonly rows: readonly number[]
  /** The room before each of those rows, and after the last, in pixels; 0 where none is missing. */
  readonly gaps: readonly number[]
}

interface Sight {
  readonly columns: number
  /** How many rows there are in all. */
  readonly count: number
  /** What is near, in pixels from the top of the grid. */
  readonly top: number
  readonly bottom: number
  /** The row that holds the focus. */
  readonly focused: number | null
  /** With the space under it, in pixels. */
  readonly heightOf: (row: number) => number
  /** The space between two rows, in pixels. */
  readonly space: number
}

export function nearRows({ columns, count, top, bottom, focused, heightOf, space }: Sight): NearRows {
  const rows: number[] = []
  const gaps: number[] = []
  let missing = 0
  for (let row = 0, from = 0; row < count; row += 1) {
    const height = heightOf(row)
    // Whoever looks beyond the list sees its last row.
    const isNear = from + height > top && (from < bottom || row === 0)
    if (isNear || row === focused || (row === count - 1 && from + height <= top)) {
      rows.push(row)
      gaps.push(Math.max(0, missing - space))
      missing = 0
    } else missing += height
    from += height
  }
  return { columns, rows, gaps: [...gaps, Math.max(0, missing - space)] }
}
