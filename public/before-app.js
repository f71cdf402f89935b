// Dresses the page (src/state/appearance.ts), and remembers what is pressed and typed (src/app/early-hand.ts).
try {
  const screen = /\/projection(\/|$)/.test(globalThis.location.pathname) ? 'wall' : 'desk'
  const look = JSON.parse(globalThis.localStorage.getItem('reflextics:appearance'))?.[screen]
  const { dataset } = globalThis.document.documentElement
  if (['light', 'dark', 'contrast'].includes(look?.theme)) dataset.theme = look.theme
  if (['large', 'larger'].includes(look?.text)) dataset.text = look.text
  if (['airy', 'airier'].includes(look?.spacing)) dataset.spacing = look.spacing
} catch {
  // As usual.
}

{
  const deeds = []
  const listening = new AbortController()
  const remember = (event) => {
    const element = event.type === 'click' ? event.target.closest('button') : event.target
    const known = deeds.find((deed) => deed.event.type === event.type && deed.element === element)
    if (known) known.event = event
    else if (element) deeds.push({ event, element })
    // It is heard at once, and answered when the app is there.
    if (event.type === 'click') element?.setAttribute('aria-busy', 'true')
  }
  for (const type of ['click', 'input'])
    globalThis.document.addEventListener(type, remember, { capture: true, signal: listening.signal })
  globalThis.earlyHand = { deeds, stop: () => listening.abort() }
}
