/** Asked in the page: whether all of the app is on the device. */
export const IS_KEPT = "navigator.serviceWorker.getRegistration().then((found) => found?.active?.state === 'activated')"
