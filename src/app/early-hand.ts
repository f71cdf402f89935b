// A written page can be pressed and typed in before the app is there to answer: public/before-app.js remembers it.
import { useLayoutEffect } from 'react'

interface Deed {
  readonly type: 'click' | 'input'
  readonly element: HTMLElement
}

declare global {
  var earlyHand: { readonly deeds: Deed[]; readonly stop: () => void } | undefined
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** A deed, with what its element was called and held: React takes it over as it was written, or away. */
interface Kept extends Deed {
  readonly name: string
  readonly value: string
  readonly isChecked: boolean
  readonly selection: readonly [number | null, number | null]
}

/** What a button or a field is called. */
function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLButtonElement ? element : (element as Partial<Field>).labels?.[0]
  return element.ariaLabel ?? label?.textContent ?? ''
}

let kept: readonly Kept[] = []

/** Ends the remembering: what is pressed while React takes the page over, React answers itself. */
export function takeEarlyHand(): void {
  const { deeds, stop } = globalThis.earlyHand ?? {}
  stop?.()
  kept = (deeds?.splice(0) ?? []).map((deed) => {
    const {
      value = '',
      checked = false,
      selectionStart = null,
      selectionEnd = null,
    } = deed.element as Partial<HTMLInputElement>
    return { ...deed, name: nameOf(deed.element), value, isChecked: checked, selection: [selectionStart, selectionEnd] }
  })
}

/** The one of the same name in a page that was drawn anew. */
function twinOf({ element, name }: Kept, page: HTMLElement): HTMLElement | undefined {
  const twins = [...page.querySelectorAll<HTMLElement>(element.localName)].filter((one) => nameOf(one) === name)
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

/** Does again in `page`, in their order, what was pressed and typed before React was there to answer. */
function answerEarlyHand(page: HTMLElement): void {
  const deeds = kept
  kept = []
  for (const deed of deeds) {
    const element = deed.element.isConnected ? deed.element : twinOf(deed, page)
    if (element) repeat(deed, element)
  }
}

/** Answers as soon as the app is drawn, and has its hands free: React draws nothing in the midst of an effect. */
export function useEarlyHand(page: HTMLElement): void {
  useLayoutEffect(() => queueMicrotask(() => answerEarlyHand(page)), [page])
}
