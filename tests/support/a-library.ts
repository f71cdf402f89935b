// The files of a small pack that are read beside the game.
import type * as z from 'zod/mini'
import type { Immutable } from '../../src/domain/immutable'
import type { LibraryFileKind, libraryFileSchemas } from '../../src/domain/pack-library'

type Files = { readonly [Kind in LibraryFileKind]: Immutable<z.output<(typeof libraryFileSchemas)[Kind]>> }

const source = { document: 'Rapport', section: 'Annexe' }
const point = { text: 'Se former ensemble.', levels: ['team'] } as const

const figure = <Id extends string>(id: Id) =>
  ({
    id,
    title: 'Figure',
    summary: 'En bref.',
    text: 'En entier.',
    statement: 'Je le subis.',
    question: 'Et vous ?',
    source,
  }) as const
const axis = <Id extends string>(id: Id) => ({ id, title: 'Axe', summary: 'En bref.' }) as const

export const aLibrary = (): Files => ({
  recommendations: {
    axes: [axis('participation'), axis('protection'), axis('accessibility'), axis('acculturation')],
    sheets: [{ id: 'formation', number: 1, title: 'La formation', summary: 'Apprendre.', source }],
    recommendations: [
      {
        id: 'formation-participation-01',
        sheet: 'formation',
        axis: 'participation',
        text: 'Apprendre ensemble.',
        levels: ['team'],
      },
    ],
  },
  compass: {
    perceptions: [
      {
        id: 'changement',
        number: 1,
        title: 'Un changement',
        text: 'Tout change.',
        sides: ['Vite.', 'Lentement.'],
        source,
      },
    ],
    figures: [figure('fatality'), figure('movement'), figure('promise'), figure('fear')],
    invitation: ['Placez-vous.'],
  },
  practices: {
    activities: [
      { id: 'mediation', number: 1, title: 'La médiation', text: 'Accompagner.', examples: ['Une démarche.'], source },
    ],
    families: [
      {
        id: 'informatique',
        number: 1,
        title: 'Informatique',
        text: 'Saisir.',
        examples: ['Un dossier.'],
        activities: ['mediation'],
        source,
      },
    ],
    tensions: [
      {
        id: 'liens',
        number: 1,
        title: 'Les liens',
        summary: 'On hésite.',
        fears: ['Perdre.'],
        interests: ['Gagner.'],
        question: 'Que perd-on ?',
        source,
      },
    ],
  },
  actors: {
    actors: [
      {
        id: 'professionnelles',
        number: 1,
        title: 'Les professionnelles',
        summary: 'Elles agissent.',
        opportunities: [point],
        risks: [point],
        conditions: [point],
        source,
      },
    ],
  },
  references: {
    groups: [{ id: 'donnees', title: 'Les données' }],
    laws: [
      {
        id: 'rgpd',
        group: 'donnees',
        title: 'Le règlement',
        shortTitle: 'RGPD',
        date: '2016-04-27',
        about: 'Il protège.',
        source,
      },
    ],
    services: [
      {
        id: 'cnil',
        title: 'La CNIL',
        about: 'Elle veille.',
        links: [{ label: 'Le site', address: 'https://example.org/', year: 2019 }],
        source,
      },
    ],
  },
  words: {
    question: 'Qu’est-ce que le numérique ?',
    method: ['On a demandé.'],
    groups: [
      { id: 'professionals', title: 'Professionnelles', answers: 12 },
      { id: 'people', title: 'Personnes' },
    ],
    words: [{ id: 'internet', word: 'Internet', professionals: 5, people: 7 }],
    source,
  },
  training: {
    introduction: ['Se former.'],
    advice: ['Ensemble.'],
    modules: [
      {
        id: 'culture',
        number: 1,
        title: 'La culture',
        aim: 'Comprendre.',
        goals: ['Situer.'],
        contents: ['L’histoire.'],
        days: 1.5,
        format: 'En salle.',
        cards: [],
        resources: [],
        source,
      },
    ],
  },
  glossary: {
    terms: [
      {
        id: 'rgpd',
        term: 'RGPD',
        expansion: 'Règlement',
        forms: ['rgpd'],
        text: 'Un règlement.',
        theme: 'donnees',
        source,
      },
    ],
  },
  writing: {
    introduction: ['Écrire une carte.'],
    advice: [{ id: 'courte', number: 1, title: 'Faire court', text: 'Peu de mots.', example: 'Trois phrases.' }],
    checks: ['Elle se comprend.'],
    source,
  },
})
