import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the app runs the page: no on a server, nor while a page written at build time is taken over. */
export const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
