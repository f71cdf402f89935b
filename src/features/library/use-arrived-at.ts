import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { useIsReturn } from '../../state/screen-data'
import { useTakenOver } from './use-taken-over'

/**
 * The id that the address leads to, to mark it, brought into view when a link of the app led there. `:target` knows
 * only those that the browser followed by itself. A page written at build time has none, until it is taken over.
 */
export function useArrivedAt(): string | undefined {
  const { hash, key } = useLocation()
  const isReturn = useIsReturn()
  const isTakenOver = useTakenOver()
  const id = isTakenOver && hash !== '' ? hash.slice(1) : undefined
  // The router does it as soon as the page is there; the focus, which finds its place after that, may scroll it away.
  useEffect(() => {
    if (id !== undefined && !isReturn) document.getElementById(id)?.scrollIntoView()
  }, [id, key, isReturn])
  return id
}
