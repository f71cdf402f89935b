// A session as version 1 of the document had it, written by hand: two rounds, and something of everything.
import { aCard } from './a-card'
import { START } from './test-context'

const still = (accumulated: number) => ({ accumulated, startedAt: null })

const FIRST_ROUND = {
  id: 'manche1',
  startedAt: START,
  card: aCard('donnees-01'),
  discarded: ['donnees-02'],
  stage: 'actions',
  clocks: {
    situation: still(300_000),
    roundtable: still(1_500_000),
    resources: still(600_000),
    actions: still(900_000),
  },
  turns: [
    { participantId: 'amel', status: 'spoken', clock: still(120_000) },
    { participantId: 'bilal', status: 'passed', clock: still(0) },
    { participantId: 'chloe', status: 'waiting', clock: still(0) },
  ],
  notes: [
    { id: 'note1', text: 'Un silence\nqui dure', stage: 'roundtable', visibility: 'private', at: START + 1 },
    { id: 'note2', text: 'Qui décide ?', stage: 'resources', visibility: 'shared', at: START + 2 },
  ],
  sharedResources: [{ id: 'secret-professionnel', title: 'Le secret professionnel', at: START + 3 }],
  decision: { outcome: 'continue', at: START + 4 },
  leads: [
    { id: 'piste1', text: 'Se former', level: 'individual', leverage: 'ours', weight: 3, at: START + 5 },
    { id: 'piste2', text: 'Écrire une charte', level: 'policy', leverage: null, weight: 0, at: START + 6 },
  ],
} as const

const SECOND_ROUND = {
  id: 'manche2',
  startedAt: START + 3_600_000,
  card: aCard('outils-01'),
  discarded: [],
  stage: 'roundtable',
  clocks: {
    situation: still(60_000),
    roundtable: { accumulated: 0, startedAt: START + 3_660_000 },
    resources: still(0),
    actions: still(0),
  },
  turns: [
    {
      participantId: 'bilal',
      status: 'speaking',
      clock: { accumulated: 5_000, startedAt: START + 3_670_000 },
    },
    { participantId: 'amel', status: 'waiting', clock: still(0) },
  ],
  notes: [],
  sharedResources: [],
  decision: null,
  leads: [],
} as const

export const FORMAT_1 = {
  format: 1,
  id: 'partie1',
  revision: 42,
  kind: 'group',
  title: 'Équipe de secteur',
  createdAt: START,
  updatedAt: START + 3_670_000,
  pack: { id: 'reflextics', version: '1.0.0', language: 'fr' },
  phase: 'playing',
  participants: [
    { id: 'amel', alias: 'Amel', mark: 0, present: true },
    { id: 'bilal', alias: 'Bilal', mark: 1, present: true },
    { id: 'chloe', alias: 'Chloé', mark: 2, present: false },
  ],
  plan: { themes: ['donnees', 'outils'], levels: ['individual', 'policy'], aim: 'Décider ensemble', minutes: 120 },
  rounds: [FIRST_ROUND, SECOND_ROUND],
  priority: 'piste1',
  synthesis: { parts: [{ id: 'facts', heading: 'Les faits', text: 'Une demande.' }] },
} as const
