// What of localStorage, sessionStorage, caches and databases is of this app: an origin may be shared with others.

export const isOwnKey = (key: string): boolean => /^reflextics[:.-]/.test(key)

/** The keys of ours in that storage; none where the browser gives none. */
export function ownKeys(kind: 'local' | 'session'): readonly string[] {
  try {
    const storage = kind === 'local' ? localStorage : sessionStorage
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(isOwnKey)
  } catch {
    return []
  }
}

/** Workbox ends the names of its caches with the address that the app is served under. */
const isOwnCache = (name: string, scope: string): boolean => name.endsWith(scope) || isOwnKey(name)

/** The address that the app is served under. */
export const ownScope = (): string => new URL(import.meta.env.BASE_URL, location.href).href

/** The names of the caches of ours; none where there can be none. */
export async function ownCaches(): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return []
  const scope = ownScope()
  return (await caches.keys()).filter((name) => isOwnCache(name, scope))
}
