// A written page can be pressed and typed in before the app is there to answer: public/before-app.js remembers it.
import { useLayoutEffect } from 'react'

interface Deed {
  readonly element: HTMLElement
  /** The last that did so. */
  readonly event: Event
}

declare global {
  var earlyHand: { readonly deeds: Deed[]; readonly stop: () => void } | undefined
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** A deed, with what its element was called and held: React takes it over as it was written, or away. */
interface Kept {
  readonly type: string
  readonly element: HTMLElement
  readonly name: string
  readonly value: string
  readonly isChecked: boolean
  readonly selection: readonly [number | null, number | null]
}

let kept: readonly Kept[] = []
let isFrameOurs = false

/** What a button or a field is called. */
function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLButtonElement ? element : (element as Partial<Field>).labels?.[0]
  return element.ariaLabel ?? label?.textContent ?? ''
}

function keep({ element, event: { type } }: Deed): Kept {
  const field = element as Partial<HTMLInputElement>
  const { value = '', checked: isChecked = false, selectionStart = null, selectionEnd = null } = field
  return { type, element, name: nameOf(element), value, isChecked, selection: [selectionStart, selectionEnd] }
}

/** It is answered, and busy no more. */
const rest = ({ element }: { readonly element: HTMLElement }): void => element.removeAttribute('aria-busy')

/** In what is read, which React takes over after the frame of the page. */
const isRead = ({ element }: Deed): boolean => element.closest('main') !== null

/** Before React takes the frame of a written page over: what is pressed there from here on, it answers itself. */
export function takeFrameOver(): void {
  kept = (globalThis.earlyHand?.deeds ?? []).filter((deed) => !isRead(deed)).map(keep)
  isFrameOurs = true
}

/** When React has taken over what is read, or is about to draw the page anew: it answers everything itself. */
export function takeAllOver(): void {
  const { deeds, stop } = globalThis.earlyHand ?? {}
  stop?.()
  // An event that is not over yet has brought React here, and is answered by it.
  const isOurs = (deed: Deed) => (isFrameOurs && !isRead(deed)) || deed.event.eventPhase !== Event.NONE
  const left = deeds?.splice(0) ?? []
  left.filter(isOurs).forEach(rest)
  kept = [...kept, ...left.filter((deed) => !isOurs(deed)).map(keep)]
  isFrameOurs = false
}

/** The one of the same name in a page that was drawn anew. */
function twinOf({ element, name }: Kept): HTMLElement | undefined {
  const twins = [...document.querySelectorAll<HTMLElement>(element.localName)].filter((one) => nameOf(one) === name)
  return twins.length === 1 ? twins[0] : undefined
}

/** React answers to a value only when it is not the one that it last knew of: it learns of none, then of this one. */
function type(field: Field, { value, selection }: Kept): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
  field.value = ''
  native?.set?.call(field, value)
  if (document.activeElement === field) field.setSelectionRange(...selection)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function repeat(deed: Kept, element: HTMLElement): void {
  // Whatever happens to a part of the page makes React take it over, and learn what its fields hold, before it answers.
  element.dispatchEvent(new Event('input', { bubbles: true }))
  if (deed.type === 'click') element.click()
  else if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)) {
    element.checked = !deed.isChecked
    element.click()
  } else if (element instanceof HTMLSelectElement) {
    element.value = deed.value
    element.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) type(element, deed)
}

/** Does again, in their order, what was pressed and typed before React was there to answer. */
function answer(): void {
  const deeds = kept
  kept = []
  for (const deed of deeds) {
    const element = deed.element.isConnected ? deed.element : twinOf(deed)
    rest(deed)
    if (element) repeat(deed, element)
  }
}

/** Answers as soon as what is here is drawn, and React has its hands free: it draws nothing in the midst of an effect. */
export const useEarlyHand = (): void => useLayoutEffect(() => queueMicrotask(answer), [])

/** The same, for what is read in the page. */
export function useReadTakenOver(): void {
  useLayoutEffect(() => {
    takeAllOver()
    queueMicrotask(answer)
  }, [])
}
