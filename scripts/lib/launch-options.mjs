// How every script and test starts its Chromium.

const UNUSED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
]

/** Playwright's launch options: the browser of CHROMIUM_PATH, quiet on the network. */
export function launchOptions() {
  const chromium = process.env['CHROMIUM_PATH']
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium draws the suggestions of its address bar as two pages of their own for each window, seen or not. The others
    // are those that Playwright switches off, which the last list replaces.
    `--disable-features=${UNUSED.join(',')}`,
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  return { args, ...(chromium ? { executablePath: chromium } : {}) }
}
