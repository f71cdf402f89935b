/** Whether a key pressed on `target` belongs to a field: letters, and the arrows of lists, dates and numbers. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null
