// Sentences as people note them, what is personal in them marked so: Rappeler au {tel|01 99 00 12 34}.

const KINDS = {
  tel: 'phone',
  mail: 'email',
  adr: 'address',
  nat: 'national-number',
  dos: 'file-number',
  ddn: 'birth-date',
  nom: 'named-person',
} as const

export interface Mark {
  readonly kind: (typeof KINDS)[keyof typeof KINDS]
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Kept aside: never looked at while the rules were being worked out. */
  readonly isHeldOut: boolean
}

function readSentence(line: string, index: number): Sentence {
  const marks: Mark[] = []
  let text = ''
  for (const piece of line.split(/(\{\w+\|[^}]*\})/)) {
    const [, code, words = ''] = /^\{(\w+)\|([^}]*)\}$/.exec(piece) ?? []
    const start = text.length
    text += code === undefined ? piece : words
    if (code === undefined) continue
    if (!(code in KINDS)) throw new Error(`no kind ${code} in: ${line}`)
    marks.push({ kind: KINDS[code as keyof typeof KINDS], start, end: text.length })
  }
  return { text, marks, isHeldOut: index % 4 === 3 }
}

/** One sentence a line; lines of `#` are headings. Every fourth sentence is held out. */
export const readCorpus = (lines: string): readonly Sentence[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readSentence)
