import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Closes what is open when one presses Escape, wherever the focus is, or turns to something else on the page.
 * `byKey`: the focus may be on what goes away, and needs another place.
 */
export function useDismiss(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: (how: { readonly byKey: boolean; readonly target?: Node }) => void,
): void {
  const dismiss = useEffectEvent(onDismiss)
  useEffect(() => {
    if (!isOpen) return
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) dismiss({ byKey: true })
    }
    const turn = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) dismiss({ byKey: false, target })
    }
    document.addEventListener('keydown', press)
    document.addEventListener('pointerdown', turn)
    document.addEventListener('focusin', turn)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('pointerdown', turn)
      document.removeEventListener('focusin', turn)
    }
  }, [isOpen, place])
}
