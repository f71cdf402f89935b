import type { LevelId } from '../../domain/vocabulary'

interface Readers {
  /** The levels of the board at which it helps to act. */
  readonly levels: readonly LevelId[]
  /** Ids of the actors whom its text speaks of: who is to act, or whose rights it is about. */
  readonly actors: readonly string[]
}

const PEOPLE = 'personnes-accompagnees'
const STAFF = 'professionnelles'
const MANAGERS = 'encadrantes'
const DECIDERS = 'decideuses'

/** For each resource, the levels and the actors of its own text. */
export const RESOURCE_READERS: Readonly<Record<string, Readers>> = {
  'rgpd-essentiel': { levels: ['individual', 'policy'], actors: [PEOPLE, STAFF] },
  'rgpd-huit-regles': { levels: ['individual', 'organisation'], actors: [PEOPLE, STAFF, MANAGERS] },
  'collecte-bonnes-pratiques': { levels: ['individual', 'team'], actors: [PEOPLE, STAFF] },
  'donnees-sensibles': { levels: ['individual', 'policy'], actors: [PEOPLE, STAFF] },
  'conservation-cycle-de-vie': { levels: ['organisation'], actors: [STAFF, MANAGERS] },
  'conservation-questions': { levels: ['organisation'], actors: [MANAGERS] },
  'equipement-base-specialise': { levels: ['organisation'], actors: [STAFF, MANAGERS] },
  deconnexion: { levels: ['individual', 'team', 'organisation'], actors: [STAFF, MANAGERS] },
  'formation-support': { levels: ['team', 'organisation'], actors: [STAFF, MANAGERS] },
  'droit-equipement': { levels: ['policy'], actors: [PEOPLE, DECIDERS] },
  'accompagner-cinq-principes': { levels: ['individual'], actors: [PEOPLE, STAFF] },
  'reseau-ou-messagerie': { levels: ['individual', 'team'], actors: [STAFF] },
  'choisir-outil-cinq-questions': { levels: ['team', 'organisation'], actors: [STAFF, MANAGERS] },
  'publier-accessible': { levels: ['team', 'organisation'], actors: [PEOPLE, STAFF] },
  'echanges-securises': { levels: ['individual', 'organisation'], actors: [STAFF] },
  'economie-de-la-donnee': { levels: ['individual', 'policy'], actors: [PEOPLE, STAFF] },
  'moins-de-traces': { levels: ['individual'], actors: [PEOPLE, STAFF] },
  'netiquette-definition': { levels: ['individual', 'team', 'organisation', 'policy'], actors: [STAFF, MANAGERS] },
  'netiquette-construire': { levels: ['individual', 'team', 'organisation'], actors: [STAFF, MANAGERS] },
  'ethique-et-deontologie': { levels: ['individual', 'team'], actors: [STAFF] },
  'citoyennete-numerique': { levels: ['individual', 'policy'], actors: [PEOPLE, STAFF] },
  'cinq-principes-ethiques': { levels: ['individual', 'team'], actors: [PEOPLE, STAFF] },
  'face-au-dilemme': { levels: ['individual', 'team', 'organisation'], actors: [STAFF, MANAGERS] },
}
