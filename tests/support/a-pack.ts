// A small pack, valid file by file, with every kind of block.
import type * as z from 'zod/mini'
import type { Immutable } from '../../src/domain/immutable'
import type { PackFileKind, PackInfo, packFileSchemas, Resource } from '../../src/domain/pack'
import { aCard, aDeck } from './a-card'
import { aLibrary } from './a-library'

type Files = { readonly [Kind in PackFileKind]: Immutable<z.output<(typeof packFileSchemas)[Kind]>> }

const source = { document: 'Guide', section: 'Ressources', number: 1, countries: ['FR', 'BE'] }

export const aPackInfo = (): PackInfo => ({
  format: 1,
  id: 'petit-jeu',
  version: '1.0.0',
  languages: ['fr'],
  defaultLanguage: 'fr',
  licence: 'CC-BY-4.0',
  attribution: {
    document: 'Guide',
    date: '2024-10',
    programme: 'Erasmus+',
    project: '2021-1',
    address: 'https://example.org/',
    partners: [{ name: 'Une école', city: 'Lille', country: 'FR' }],
  },
  themes: [{ id: 'donnees', number: 1, colour: 'cobalt', icon: 'shield' }],
})

export const aResource = (id = 'secret-professionnel'): Resource => ({
  id,
  theme: 'donnees',
  level: 'team',
  kind: 'concept',
  title: 'Le secret professionnel',
  summary: 'Ce qui se dit, et ce qui se tait.',
  blocks: [
    { type: 'paragraph', text: 'Un paragraphe.' },
    { type: 'list', items: ['Un', 'Deux'] },
    { type: 'steps', items: ['Un', 'Deux'] },
    { type: 'definition', term: 'Secret', text: 'Ce qui se tait.' },
    { type: 'table', caption: 'Qui sait quoi', head: ['Qui', 'Quoi'], rows: [['Amel', 'Rien']] },
    { type: 'callout', tone: 'caution', text: 'Attention.' },
    { type: 'links', items: [{ label: 'La loi', address: 'https://example.org/loi', year: 2024 }] },
  ],
  source,
})

export const aPackFiles = (): Files => ({
  themes: { themes: [{ id: 'donnees', name: 'Données', shortName: 'Données', description: 'Protéger les données.' }] },
  cards: { cards: [...aDeck(), aCard('posture-04', { dilemma: ['D’un côté.', 'De l’autre.'] })] },
  resources: { resources: [aResource()] },
  board: {
    levels: [
      {
        id: 'individual',
        number: 1,
        title: 'Soi',
        description: 'Ce que je peux.',
        questions: ['Que puis-je ?'],
        examples: ['Me former.'],
        source,
      },
    ],
  },
  stages: {
    stages: [
      {
        id: 'situation',
        number: 1,
        title: 'La situation',
        aim: 'La lire.',
        narratorSteps: ['Tirer une carte.'],
        prompts: [],
        readyWhen: ['Tout le monde a entendu.'],
        minutes: 5,
        source,
      },
    ],
    roles: [{ id: 'narrator', title: 'La narratrice', aim: 'Mener.', points: ['Elle ne joue pas.'], source }],
    spirit: ['Sans juger.'],
  },
  ...aLibrary(),
})
