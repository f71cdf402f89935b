// All that the app keeps, so that the page can say of each what it is. A test holds it to the tables of the database
// and to the keys in the code.

/** By table, the kinds of things that are in it. */
export const KEPT_TABLES = {
  sessions: ['games', 'reflections', 'rehearsals'],
  steps: ['steps'],
  walls: ['walls'],
  marks: ['notes', 'bookmarks'],
  folders: ['folders'],
} as const

export const KEPT_KINDS = Object.values(KEPT_TABLES).flat()

/** By key, the words for it; a key that ends in a full stop begins many. */
export const KEPT_KEYS = {
  local: {
    'reflextics:appearance': 'appearance',
    'reflextics:shortcuts': 'shortcuts',
    'reflextics:reading-pace': 'pace',
    'reflextics:compass': 'compass',
    'reflextics:own-words': 'words',
    'reflextics:retention': 'retention',
    'reflextics:announced': 'announced',
    'reflextics:gone': 'gone',
    'reflextics:backup': 'backup',
    'reflextics:backup-folder': 'folder',
    'reflextics.note.': 'note',
  },
  session: {
    'reflextics.lead.': 'lead',
    'reflextics:scroll': 'scroll',
  },
} as const

/** How many of `keys` are that one, or begin with it. */
export const countKey = (keys: readonly string[], key: string): number =>
  keys.filter((one) => (key.endsWith('.') ? one.startsWith(key) : one === key)).length

/** Those of `keys` that have no words: of a later version, or of none. */
export const unknownKeys = (keys: readonly string[], known: Readonly<Record<string, string>>): readonly string[] =>
  keys.filter((one) => Object.keys(known).every((key) => countKey([one], key) === 0))
