import { useEffect } from 'react'
import type { TimelineCommand } from '../../game/timeline'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select') !== null

/** Ctrl or Cmd with Z undoes, with Shift (or Y) redoes; a field that is being typed in keeps its own undo. */
export function useUndoKeys(send: (command: TimelineCommand) => boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      send({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [send])
}
