// A browser may keep a page that is left, for the way back. Safari then keeps the locks of its transactions too, and no
// other page can write: they end with the visit, and what they were for is asked again when she comes back.

const running = new Set<IDBTransaction>()

let leaves = 0
let back = Promise.resolve()
let announceBack: () => void = () => undefined

/** Knows from now on which transactions are under way in this connection. */
export function followTransactions(connection: IDBDatabase): void {
  const begin = connection.transaction.bind(connection)
  connection.transaction = (...args) => {
    const transaction = begin(...args)
    running.add(transaction)
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => running.delete(transaction))
    return transaction
  }
}

/** Ends what is under way: nothing of it is kept. */
export function leavePage(): void {
  leaves += 1
  back = new Promise((resolve) => {
    announceBack = resolve
  })
  for (const transaction of running) {
    try {
      transaction.abort()
    } catch {
      // It was over already.
    }
  }
}

/** What leaving has ended may go on. */
export const comeBackToPage = (): void => announceBack()

/** Whether the page has been left since the call to this; waits, then, until it is seen again. */
export function sinceNow(): () => Promise<boolean> {
  const before = leaves
  return async () => {
    const isLeft = leaves > before
    if (isLeft) await back
    return isLeft
  }
}
