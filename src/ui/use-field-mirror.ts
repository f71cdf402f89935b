// A layer that lies on a field, with the same letters at the same places: what a field cannot draw under its own words.
import { type RefObject, useLayoutEffect } from 'react'
import type { WritingField } from './replace-in-field'

/** What decides where a letter stands. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-wrap-style',
  'word-break',
  'word-spacing',
]

/**
 * A text is cut where its field ends; a line, where its letters may stand, and these are in the middle of the field.
 * Script may set styles one by one where the page's policy refuses them in its text.
 */
function lay(mirror: HTMLElement, field: WritingField): void {
  const look = getComputedStyle(field)
  const set = (name: string, value: string) => mirror.style.setProperty(name, value)
  for (const name of COPIED) set(name, look.getPropertyValue(name))
  const isLine = field instanceof HTMLInputElement
  if (isLine) set('padding', '0')
  const cut = (side: string) => (isLine ? Number.parseFloat(look.getPropertyValue(`padding-${side}`)) : 0)
  const height = field.clientHeight - cut('top') - cut('bottom')
  set('line-height', isLine ? `${height}px` : look.lineHeight)
  set('white-space', isLine ? 'pre' : 'pre-wrap')
  const place = field.getBoundingClientRect()
  const around = mirror.offsetParent?.getBoundingClientRect() ?? place
  set('left', `${place.left - around.left + field.clientLeft + cut('left')}px`)
  set('top', `${place.top - around.top + field.clientTop + cut('top')}px`)
  // Without the bar by which it scrolls.
  set('width', `${field.clientWidth - cut('left') - cut('right')}px`)
  set('height', `${height}px`)
}

function follow(mirror: HTMLElement, field: WritingField): void {
  mirror.scrollTop = field.scrollTop
  mirror.scrollLeft = field.scrollLeft
}

/** A line that is scrolled does not say so everywhere: what scrolls it is listened to. */
const MOVES = ['scroll', 'input', 'keyup', 'keydown', 'pointermove', 'pointerup', 'wheel', 'select', 'focus', 'blur']

/** Keeps the layer on its field; `drawn` is what it shows, which changes as one types. */
export function useFieldMirror(
  mirror: RefObject<HTMLElement | null>,
  findField: () => WritingField | null,
  drawn: unknown,
): void {
  useLayoutEffect(() => {
    const layer = mirror.current
    const field = findField()
    if (!layer || !field) return
    const place = () => {
      lay(layer, field)
      follow(layer, field)
    }
    place()
    let frame = 0
    const move = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => follow(layer, field))
    }
    const sizes = new ResizeObserver(place)
    sizes.observe(field)
    if (layer.offsetParent) sizes.observe(layer.offsetParent)
    for (const name of MOVES) field.addEventListener(name, move, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      for (const name of MOVES) field.removeEventListener(name, move)
    }
  }, [mirror, findField, drawn])
}
