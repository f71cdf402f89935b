// The device runs out of room, in the ways browsers tell it.

type Method = (this: never, ...args: readonly unknown[]) => unknown

const NAME = 'QuotaExceededError'

/** What fake-indexeddb does inside; there is no public way to make it run out of room. */
function inside(of: object, name: string): Method {
  const method: unknown = Reflect.get(of, name)
  if (typeof method !== 'function') throw new Error(`fake-indexeddb has no ${name}`)
  return method as Method
}
const call = (on: object, name: string, ...args: readonly unknown[]): unknown =>
  Reflect.apply(inside(on, name), on, args)

/** Puts a method in the place of another until the function that comes back is called. */
function replace(
  on: object,
  name: string,
  by: (former: Method) => (this: never, ...args: readonly unknown[]) => unknown,
) {
  const former = inside(on, name)
  Reflect.set(on, name, by(former))
  return () => void Reflect.set(on, name, former)
}

const idOf = (row: unknown): unknown => (typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined)

/** As in Firefox: a request to write in `store` (or only that row) fails, and its transaction with it. Gives what ends it. */
export const failWrites = (store: 'sessions' | 'steps', id?: string): (() => void) =>
  replace(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function refuse(this: IDBObjectStore, ...args) {
        if (this.name !== store || (id !== undefined && idOf(args[0]) !== id))
          return Reflect.apply(put, this, args) as unknown
        const operation = () => {
          throw new DOMException('no room', NAME)
        }
        return call(this.transaction, '_execRequestAsync', { source: this, operation })
      },
  )

/** As in Chromium: every request succeeds, then the transaction fails when it is written to disk. Gives what ends it. */
export const failCommits = (): (() => void) =>
  replace(
    IDBTransaction.prototype,
    '_markFinished',
    (finish) =>
      function abort(this: IDBTransaction) {
        if (this.mode !== 'readwrite' || this.error) return Reflect.apply(finish, this, []) as unknown
        return call(this, '_abort', NAME)
      },
  )
