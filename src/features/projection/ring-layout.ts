// Where the numbers of the leads stand on the four nested rings, whatever their count: each ring is as thick as it must.

/** Between two numbers and between two rows of them, in the units of the drawing. */
const PITCH = 40
/** The thickness of a ring without a lead. */
const EMPTY = 24

export interface RingLayout {
  /** The outer radius of each ring, the innermost first. */
  readonly radii: readonly number[]
  /** The place of each number from the centre, ring by ring. */
  readonly places: readonly (readonly { readonly x: number; readonly y: number }[])[]
  /** How much smaller than meant all is drawn when there is too much of it: 1, or less. */
  readonly shrunk: number
}

interface Row {
  readonly radius: number
  readonly count: number
}

/** The rows that hold `count` numbers from `first` on outwards, each as full as it can be but the last. */
function rowsFrom(first: number, count: number): readonly Row[] {
  const rows: Row[] = []
  let left = count
  for (let radius = first; left > 0; radius += PITCH) {
    const most = Math.max(1, Math.floor((2 * Math.PI * radius) / PITCH))
    const here = Math.min(left, most)
    rows.push({ radius, count: here })
    left -= here
  }
  return rows
}

const endOf = (rows: readonly Row[]): number => rows.at(-1)?.radius ?? 0

/** Those of the innermost ring go around the middle or around one in the middle, whichever takes less room. */
function rowsOf(count: number, inner: number): readonly Row[] {
  if (inner > 0) return rowsFrom(inner + PITCH / 2, count)
  const [around, centred] = [rowsFrom(PITCH * 0.72, count), rowsFrom(0, count)]
  return endOf(centred) <= endOf(around) ? centred : around
}

/** `counts`: the leads of each ring, the innermost first; `side`: of the square that is drawn in. */
export function ringLayout(counts: readonly number[], side: number): RingLayout {
  let edge = 0
  const rings = counts.map((count) => {
    const rows = rowsOf(count, edge)
    const last = rows.at(-1)
    const inner = edge
    edge = last ? Math.max(last.radius + PITCH / 2, inner + EMPTY) : inner + EMPTY
    return { inner, rows, outer: edge }
  })
  const most = side / 2
  const shrunk = Math.min(1, most / edge)
  // What is left over is shared: the rings fill their square.
  const spare = Math.max(0, most - edge) / counts.length
  const radii = rings.map(({ outer }, index) => (outer + spare * (index + 1)) * shrunk)
  const places = rings.map(({ rows }, index) =>
    rows.flatMap(({ radius, count }, row) =>
      Array.from({ length: count }, (_, nth) => {
        const distance = radius === 0 ? 0 : (radius + spare * (index + 0.5)) * shrunk
        const angle = (2 * Math.PI * nth) / count - Math.PI / 2 + 0.45 * (index + row)
        return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
      }),
    ),
  )
  return { radii, places, shrunk }
}
