// A session as version 3 of the document had it: what came with that version, on top of what version 2 had.
import { FORMAT_2 } from './format-2'
import { START } from './test-context'

export const FORMAT_3 = {
  ...FORMAT_2,
  format: 3,
  id: 'partie3',
  kind: 'group',
  phase: 'closed',
  updatedAt: START + 7_200_000,
  compass: { before: [{ figureId: 'fear', count: 2 }], after: [{ figureId: 'movement', count: 2 }] },
  words: [{ id: 'mot1', text: 'Écran', count: 3 }],
} as const
