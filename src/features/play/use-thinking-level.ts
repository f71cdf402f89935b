import { type RefObject, useEffect, useState } from 'react'

/**
 * The level that the group thinks about: the one where the focus last was on the board. Its questions unfold, which
 * may move what stands after it: while a pointer is down that waits, or the press would miss its button.
 */
export function useThinkingLevel(board: RefObject<HTMLElement | null>): string | null {
  const [level, setLevel] = useState<string | null>(null)
  useEffect(() => {
    let pressed = false
    let next: string | null = null
    const take = () => {
      if (next !== null) setLevel(next)
    }
    const focus = ({ target }: Event) => {
      if (!(target instanceof Element) || !board.current?.contains(target)) return
      next = target.closest<HTMLElement>('[data-level]')?.dataset.level ?? next
      if (!pressed) take()
    }
    const press = () => {
      pressed = true
    }
    const release = () => {
      pressed = false
      // After the click that this release makes.
      setTimeout(take)
    }
    const ends = ['pointerup', 'pointercancel', 'dragend'] as const
    document.addEventListener('focusin', focus)
    document.addEventListener('pointerdown', press)
    for (const end of ends) document.addEventListener(end, release)
    return () => {
      document.removeEventListener('focusin', focus)
      document.removeEventListener('pointerdown', press)
      for (const end of ends) document.removeEventListener(end, release)
    }
  }, [board])
  return level
}
