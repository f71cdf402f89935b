/** Where nobody else can follow: this machine itself. */
const OWN_MACHINE = /^https?:\/\/(localhost|127\.|\[::1\])/

export interface SiteAddress {
  /** The whole address of a path of the app; null where the app has none that another device could open. */
  readonly addressOf: ((path: string) => string) | null
  /** Whether only this machine can open it. */
  readonly isOwnMachine: boolean
}

/** What codes lead to. `home`: the address of the home page within `origin`. The app opened as a file has none. */
export function siteAddress(origin: string, home: string): SiteAddress {
  const base = home.replace(/\/$/, '')
  if (!/^https?:/.test(origin) || base.startsWith('#')) return { addressOf: null, isOwnMachine: false }
  return { addressOf: (path) => `${origin}${base}${path}`, isOwnMachine: OWN_MACHINE.test(origin) }
}
