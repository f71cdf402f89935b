// Whether all that the room sees can be read.

/** Runs in the page: what cannot be read on the wall, because it is cut, hidden or under `least` pixels. */
export async function wallFaults(least: number): Promise<readonly string[]> {
  // A wall that has just changed its size fits its letters in the frame that draws it, after what a frame begins with.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const SLACK = 1.5
  const faults = new Set<string>()
  const wall = document.querySelector('main [aria-live]')
  if (!wall) return ['there is no wall']
  const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (text === '' || !parent || parent.closest('[aria-hidden="true"] > svg, title')) continue
    const style = getComputedStyle(parent)
    const isHeard = [...ancestors(parent)].some((one) => getComputedStyle(one).clipPath === 'inset(50%)')
    if (isHeard) continue
    const drawn = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1
    const size = parseFloat(style.fontSize) * drawn
    if (size < least - 0.2) faults.add(`“${text.slice(0, 40)}” has letters of ${size.toFixed(1)} px`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      for (const box of ancestors(parent)) {
        if (getComputedStyle(box).overflowY === 'visible' && box !== document.documentElement) continue
        const limit =
          box === document.documentElement
            ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
            : box.getBoundingClientRect()
        const cut =
          rect.left < limit.left - SLACK ||
          rect.right > limit.right + SLACK ||
          rect.top + rect.height * 0.15 < limit.top - SLACK ||
          rect.bottom - rect.height * 0.15 > limit.bottom + SLACK
        if (cut) faults.add(`“${text.slice(0, 40)}” is cut by ${box.tagName} ${box.className}`)
      }
    }
  }
  for (const box of wall.querySelectorAll<HTMLElement>('*')) {
    const { overflowY } = getComputedStyle(box)
    if (['auto', 'scroll'].includes(overflowY) && box.scrollHeight > box.clientHeight + SLACK) {
      faults.add(`${box.className} scrolls`)
    }
  }
  return [...faults]

  function* ancestors(from: Element): Generator<Element> {
    for (let one: Element | null = from; one; one = one.parentElement) yield one
  }
}
