/** How much text one page of the wall holds at its smallest letters: 28 px on a screen of 1024 by 720. */
export interface Room {
  /** Letters on a line. */
  readonly columns: number
  readonly lines: number
}

const USUAL: Room = { columns: 62, lines: 12 }
/** Beside the rings of the board there is half of the width. */
const BESIDE_RINGS = 0.44

/** `scale`: how much larger than usual the letters of the wall are. */
export const roomAt = (scale: number): Room => ({
  columns: Math.floor(USUAL.columns / scale),
  lines: Math.floor(USUAL.lines / scale),
})

/** No title stands above the rings. */
const TITLE = 2

export const besideRings = ({ columns, lines }: Room): Room => ({
  columns: Math.floor(columns * BESIDE_RINGS),
  lines: lines + TITLE,
})
