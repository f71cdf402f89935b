// How every script and test starts its Chromium.

/** Playwright's launch options: the browser of CHROMIUM_PATH, quiet on the network. */
export function launchOptions() {
  const chromium = process.env['CHROMIUM_PATH']
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  return { args, ...(chromium ? { executablePath: chromium } : {}) }
}
