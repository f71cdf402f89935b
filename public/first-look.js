// Dresses the page before it is first drawn: the app itself comes later. Says what src/state/appearance.ts says (a
// test holds them together); a file of its own because the policy refuses scripts written in the page.
try {
  const screen = /\/projection(\/|$)/.test(globalThis.location.pathname) ? 'wall' : 'desk'
  const look = JSON.parse(globalThis.localStorage.getItem('reflextics:appearance'))?.[screen]
  const { dataset } = globalThis.document.documentElement
  if (['light', 'dark', 'contrast'].includes(look?.theme)) dataset.theme = look.theme
  if (['large', 'larger'].includes(look?.text)) dataset.text = look.text
  if (['airy', 'airier'].includes(look?.spacing)) dataset.spacing = look.spacing
} catch {
  // No storage, or not ours: the page looks as usual.
}
