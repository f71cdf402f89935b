// What a person chose for this device, kept in localStorage: small, read at once, shared by the windows of the app.

export interface StoredChoice<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * A value kept under `key`. `read` makes a value of anything that was stored, by whatever version. Where nothing can
 * be kept (a private window, a full disk), the choice holds for as long as the page.
 */
export function createStoredChoice<Value>(key: string, read: (stored: unknown) => Value): StoredChoice<Value> {
  const listeners = new Set<() => void>()
  let value: Value | undefined

  function load(): Value {
    try {
      return read(JSON.parse(localStorage.getItem(key) ?? 'null'))
    } catch {
      return read(null)
    }
  }

  const tell = () => listeners.forEach((listener) => listener())

  /** Another window has changed this key, or all of them (null). */
  const follow = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return
    value = load()
    tell()
  }

  return {
    get: () => (value ??= load()),
    set: (next) => {
      value = next
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Nothing to tell: the screen shows the choice, and it can be made again.
      }
      tell()
    },
    subscribe: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', follow)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', follow)
      }
    },
  }
}
