// eslint-disable-next-line no-control-regex -- removing them is the point
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const LINE_ENDS = /\r\n?/g

/** Plain text: control, invisible and bidirectional override characters removed, line ends unified. */
export const cleanText = (text: string): string => text.replace(LINE_ENDS, '\n').replace(CONTROLS, '')

/** Plain text on one line, trimmed. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()
