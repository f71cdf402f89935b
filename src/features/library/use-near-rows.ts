import { type RefObject, useEffect, useState } from 'react'
import { type NearRows, nearRows } from './near-rows'

/** There before anything is measured, and where pages are written beforehand: one column of so many. */
const FIRST = 120
/** What a row may be like before one has been seen, in pixels. */
const USUAL_HEIGHT = 320
/** So much of a screen more on each side: what comes is there when one gets to it, and no more is drawn than need be. */
const AROUND = 0.5

const isSame = (one: NearRows, other: NearRows) =>
  one.columns === other.columns && one.rows.join() === other.rows.join()

/** Follows what is in sight of a grid of `total` items that all bear their place (`aria-posinset`). */
export function useNearRows(list: RefObject<HTMLElement | null>, total: number): NearRows {
  const [near, setNear] = useState<NearRows>(() => ({
    columns: 1,
    rows: Array.from({ length: Math.min(FIRST, total) }, (_, row) => row),
    gaps: [],
  }))
  useEffect(() => {
    const grid = list.current
    if (!grid) return undefined
    const { rowGap } = getComputedStyle(grid)
    const space = Number.parseFloat(rowGap) || 0
    const known = new Map<number, number>()
    let columns = 1
    // Of the rows seen first. It stays: what is above would move with it.
    let usual = USUAL_HEIGHT
    const rowOf = (item: Element | null | undefined) => {
      const place = item?.getAttribute('aria-posinset')
      return place ? Math.floor((Number(place) - 1) / columns) : null
    }
    const note = () => {
      for (const item of grid.children) {
        const row = rowOf(item)
        const height = item instanceof HTMLElement ? item.offsetHeight : 0
        if (row !== null && height > 0 && !known.has(row)) known.set(row, height + space)
      }
    }
    const look = () => {
      note()
      const top = -grid.getBoundingClientRect().top
      const next = nearRows({
        columns,
        count: Math.ceil(total / columns),
        top: top - AROUND * innerHeight,
        bottom: top + (1 + AROUND) * innerHeight,
        focused: rowOf(document.activeElement?.closest('[aria-posinset]')),
        heightOf: (row) => known.get(row) ?? usual,
        space,
      })
      setNear((before) => (isSame(before, next) ? before : next))
    }
    const measure = () => {
      known.clear()
      columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length
      note()
      usual = [...known.values()].reduce((sum, height) => sum + height, 0) / known.size || USUAL_HEIGHT
      look()
    }
    measure()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', measure)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', measure)
    }
  }, [list, total])
  return near
}
