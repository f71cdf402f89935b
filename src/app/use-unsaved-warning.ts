import { useEffect } from 'react'
import { usePlay } from '../state/play'

/** The browser asks before it closes a tab that holds what is not on the device. */
export function useUnsavedWarning(): void {
  const unsaved = usePlay(({ save, opening }) => save.state !== 'saved' || opening.state === 'gone')
  useEffect(() => {
    if (!unsaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
