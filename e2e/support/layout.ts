// Runs in the page: what makes it hard to read or to press, in words; nothing when all is well.

/** Text that is cut, that leaves the screen or lies on other text. Everything a function of the page needs is in it. */
export function textFaults(): readonly string[] {
  const SLACK = 1.5
  const width = document.documentElement.clientWidth
  const faults = new Set<string>()
  if (document.documentElement.scrollWidth > width)
    faults.add(`the page scrolls to ${document.documentElement.scrollWidth} px`)

  const line = (element: Element) => [
    element,
    ...(function* up(one: Element): Generator<Element> {
      if (!one.parentElement) return
      yield one.parentElement
      yield* up(one.parentElement)
    })(element),
  ]
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('select, textarea') &&
    line(element).every((one) => getComputedStyle(one).clipPath !== 'inset(50%)')
  const words = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 60)}”`

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const shown: { node: Node; rects: DOMRect[]; floats: boolean }[] = []
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent ?? ''
    // A picture of the wall is nothing to read.
    if (!parent || text.trim() === '' || !isSeen(parent) || parent.closest('[inert]')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // A teaser ends in an ellipsis on purpose: the whole text is one press away.
    const teaser = line(parent)
      .find((one) => getComputedStyle(one).webkitLineClamp !== 'none')
      ?.getBoundingClientRect()
    const rects = [...range.getClientRects()].filter(
      (rect) => rect.width > 0 && (!teaser || rect.bottom <= teaser.bottom + SLACK),
    )
    let box: Element | null = null
    let scrolls = false
    for (const one of line(parent)) {
      const style = getComputedStyle(one)
      if (['auto', 'scroll'].includes(style.overflowX) && one !== document.documentElement) scrolls = true
      if (scrolls) break
      const cuts = style.overflowX !== 'visible' && one !== document.body && one !== document.documentElement
      if (!cuts && !(one.matches('a, button, label, summary') && style.display !== 'inline')) continue
      box = one
      const limit = one.getBoundingClientRect()
      const leaves = rects.some(
        (rect) =>
          rect.left < limit.left - SLACK ||
          rect.right > limit.right + SLACK ||
          rect.top + rect.height / 4 < limit.top ||
          rect.bottom - rect.height / 4 > limit.bottom,
      )
      if (leaves) faults.add(`${words(text)} leaves its ${box.tagName.toLowerCase()}`)
    }
    if (!scrolls && rects.some((rect) => rect.left < -SLACK || rect.right > width + SLACK)) {
      faults.add(`${words(text)} leaves the screen`)
    }
    const display = getComputedStyle(parent).display
    if (
      !scrolls &&
      parent instanceof HTMLElement &&
      !display.startsWith('inline') &&
      parent.scrollWidth > parent.clientWidth + SLACK
    ) {
      faults.add(`${words(text)} is wider than its ${parent.tagName.toLowerCase()}`)
    }
    const floats = line(parent).some((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
    shown.push({ node, rects, floats })
  }

  const still = shown.filter(({ floats }) => !floats)
  still.forEach(({ node, rects }, index) => {
    for (const other of still.slice(index + 1)) {
      const meet = rects.some((one) =>
        other.rects.some((two) => {
          const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
          const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
          return across > SLACK && down > Math.min(one.height, two.height) / 2
        }),
      )
      if (meet) faults.add(`${words(node.textContent ?? '')} lies on ${words(other.node.textContent ?? '')}`)
    }
  })
  return [...faults]
}

/** Targets under 24 px (WCAG 2.5.8, links within text apart), covered ones, and a focus hidden by what sticks. */
export function targetFaults(): readonly string[] {
  const LEAST = 23.5
  const faults = new Set<string>()
  const name = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)
    return `${element.tagName.toLowerCase()} “${words}” (${element.id || (element.getAttribute('class') ?? '')})`
  }
  const sticking = [...document.querySelectorAll('body *')].filter((one) =>
    ['sticky', 'fixed'].includes(getComputedStyle(one).position),
  )
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'))
  /** A tick box or a file is pressed by its label too. */
  const targetOf = (control: HTMLElement): HTMLElement =>
    (control instanceof HTMLInputElement && ['checkbox', 'radio', 'file'].includes(control.type)
      ? control.labels?.[0]
      : undefined) ?? control

  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  for (const control of controls) {
    const target = targetOf(control)
    if (getComputedStyle(target).clipPath === 'inset(50%)') continue
    const { width, height } = target.getBoundingClientRect()
    if (getComputedStyle(target).display !== 'inline' && Math.min(width, height) < LEAST) {
      faults.add(`${name(target)} is ${Math.round(width)} by ${Math.round(height)} px`)
    }
    /** What lies on the target where the page is scrolled so that it should be free. */
    const coverAt = (block: ScrollLogicalPosition): string | null => {
      target.scrollIntoView({ block, behavior: 'instant' })
      const box = target.getClientRects()[0]
      if (!box) return null
      for (const part of [0.2, 0.5, 0.8]) {
        const hit = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2)
        if (hit === null) return 'the edge of the screen'
        // An alert goes away with a press.
        if (hit.closest('[role="alert"]')) continue
        if (!target.contains(hit) && !hit.contains(target) && !hit.contains(control)) return name(hit)
      }
      return null
    }
    const cover = coverAt('center')
    if (cover !== null && coverAt('start') !== null && coverAt('end') !== null) {
      faults.add(`${name(target)} is covered by ${cover}`)
    }
  }

  const focusAll = (order: readonly HTMLElement[]) => {
    for (const control of order) {
      control.focus()
      if (document.activeElement !== control) continue
      const box = targetOf(control).getBoundingClientRect()
      for (const cover of sticking) {
        const over = cover.getBoundingClientRect()
        const hidden = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top)
        const apart =
          cover.contains(control) ||
          control.contains(cover) ||
          over.right <= box.left ||
          over.left >= box.right ||
          hidden <= 1
        const room = document.documentElement.clientHeight - over.height
        if (!apart && box.height < room && getComputedStyle(cover).pointerEvents !== 'none') {
          faults.add(`${name(control)} has the focus under ${name(cover)}`)
        }
      }
    }
  }
  window.scrollTo({ top: 0, behavior: 'instant' })
  focusAll(controls)
  focusAll(controls.reverse())
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return [...faults]
}
