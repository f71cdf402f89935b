/** A text as matchers read it in a page: every space, the unbreakable ones included, is one plain space. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
