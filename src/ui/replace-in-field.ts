export type WritingField = HTMLInputElement | HTMLTextAreaElement

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Puts `words` in the place of others, as if they were typed: the field's own undo takes it back where the browser
 * lets it, the app hears of it, and the cursor stays where it was in the text. The field gets the focus. Where they do
 * not fit, an ellipsis does.
 */
export function replaceInField(field: WritingField, { start, end }: Place, words: string): void {
  const { value, maxLength } = field
  const fits = maxLength < 0 || value.length - (end - start) + words.length <= maxLength
  const put = fits ? words : '…'
  const moved = (place: number) => {
    if (place >= end) return place + put.length - (end - start)
    return place <= start ? place : start + put.length
  }
  const from = moved(field.selectionStart ?? end)
  const to = moved(field.selectionEnd ?? end)
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  if (!typeIn(put)) {
    field.setRangeText(put, start, end, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: put }))
  }
  field.setSelectionRange(from, to)
}

/** The only edit that the undo of a field remembers; no browser has another way yet. */
function typeIn(words: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const { execCommand } = document as Partial<Pick<Document, 'execCommand'>>
  return execCommand?.call(document, 'insertText', false, words) ?? false
}
