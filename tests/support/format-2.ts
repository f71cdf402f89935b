// A session as version 2 of the document had it, written by hand: what came with that version, and something of it.
import { aCard } from './a-card'
import { START } from './test-context'

const still = (accumulated: number) => ({ accumulated, startedAt: null })

const ROUND = {
  id: 'manche1',
  startedAt: START,
  card: aCard('donnees-01'),
  discarded: ['donnees-02'],
  stage: 'actions',
  clocks: {
    situation: still(300_000),
    roundtable: still(1_500_000),
    resources: still(600_000),
    actions: { accumulated: 900_000, startedAt: START + 3_600_000 },
  },
  breath: true,
  summaries: { situation: 'Une demande en ligne', roundtable: '', resources: 'La loi', actions: '' },
  turns: [
    { participantId: 'bilal', status: 'passed', clock: still(0), before: 60_000 },
    { participantId: 'amel', status: 'spoken', clock: still(120_000), before: 45_000 },
  ],
  lap: 2,
  usedPrompts: ['Et vous ?'],
  notes: [
    {
      id: 'note1',
      text: 'Un silence\nqui dure',
      stage: 'roundtable',
      visibility: 'private',
      participantId: 'amel',
      at: START + 1,
    },
  ],
  sharedResources: [{ id: 'secret-professionnel', title: 'Le secret professionnel', at: START + 3 }],
  decision: { outcome: 'continue', hands: { continue: 2, stop: 0, another: 0 }, at: START + 4 },
  leads: [
    {
      id: 'piste1',
      text: 'Se former',
      level: 'team',
      leverage: 'escalate',
      weight: 3,
      escalateTo: 'La direction',
      role: 'La référente numérique',
      reviewOn: '2026-06-30',
      at: START + 5,
    },
  ],
} as const

export const FORMAT_2 = {
  format: 2,
  id: 'partie2',
  revision: 42,
  kind: 'rehearsal',
  title: '',
  createdAt: START,
  updatedAt: START + 3_670_000,
  pack: { id: 'reflextics', version: '1.0.0', language: 'fr' },
  phase: 'playing',
  participants: [
    { id: 'amel', alias: 'Amel', mark: 0, present: true },
    { id: 'bilal', alias: 'Bilal', mark: 1, present: true },
  ],
  plan: {
    themes: ['donnees'],
    levels: [],
    aim: 'Décider ensemble',
    minutes: 120,
    order: 'pointed',
    turnSeconds: 120,
    chime: true,
    showTimes: true,
  },
  rounds: [ROUND],
  priority: 'piste1',
  synthesis: { parts: [{ id: 'facts', heading: 'Les faits', text: 'Une demande.' }] },
} as const
