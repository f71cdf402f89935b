export const titleElementId = (partId: string): string => `part-${partId}-title`
export const textElementId = (partId: string): string => `part-${partId}-text`
export const ADD_BUTTON_ID = 'part-add'

/** After what was done is drawn. */
export const focusOn = (id: string): number => requestAnimationFrame(() => document.getElementById(id)?.focus())

/** A new title, there to be written over. */
export function focusNewTitle(partId: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(titleElementId(partId))
    if (!(field instanceof HTMLInputElement)) return
    field.focus()
    field.select()
  })
}

/** What has the focus keeps it, though its part is drawn elsewhere. */
export function holdFocus(): void {
  const active = document.activeElement
  requestAnimationFrame(() => {
    if (active instanceof HTMLElement) active.focus()
  })
}
