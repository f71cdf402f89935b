// Expressions that are asked in the page.

/** Whether all of the app is on the device: a worker is active only once it is. */
export const IS_KEPT = 'navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))'

/** From now on a reading of the database goes on without end; `isReading` says that one does. */
export const READ_WITHOUT_END = `(() => {
  const read = IDBObjectStore.prototype.getAll
  IDBObjectStore.prototype.getAll = function (...asked) {
    globalThis.isReading = true
    const goOn = () => { this.get('').onsuccess = goOn }
    goOn()
    return read.apply(this, asked)
  }
})()`
export const IS_READING = 'globalThis.isReading === true'
