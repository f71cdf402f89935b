/** Asked in the page: whether all of the app is on the device, for a worker is active only once it is. */
export const IS_KEPT = 'navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))'
