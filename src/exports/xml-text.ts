// Two code points and the halves of a pair that stand alone: no XML may hold them, however it writes them.
const NO_CHARACTERS = /[\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text that XML can hold, of one that is cleaned of control characters already. */
export const xmlText = (text: string): string => text.replace(NO_CHARACTERS, '')
