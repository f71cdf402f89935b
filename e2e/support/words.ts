// What people write: as they usually do, and as much as the app lets them.
import { LIMITS } from '../../src/domain/session'

export interface Words {
  readonly aliases: readonly string[]
  readonly title: string
  readonly aim: string
  readonly notes: readonly string[]
  readonly leads: readonly string[]
}

export const USUAL: Words = {
  aliases: ['Acacia', 'Bruyère', 'Cèdre', 'Dahlia', 'Églantine'],
  title: 'Réunion d’équipe de novembre',
  aim: 'Préparer notre charte de messagerie',
  notes: [
    'Tout ce qui est écrit peut être lu par la personne.',
    'Demander à la responsable avant d’en parler plus loin.',
    'Que fait-on des notes personnelles ?',
  ],
  leads: [
    'Écrire une charte des écrits professionnels avec toute l’équipe',
    'Relire mes notes avant de les classer',
    'Demander une formation aux écrits partagés',
    'Proposer un modèle de note au secteur',
  ],
}

const SENTENCE = 'L’accompagnement socioprofessionnel demande de la circonspection, quotidiennement et collectivement. '
const WORD = 'Anticonstitutionnellement'

/** Exactly `length` characters, `unit` over and over. */
const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Every text as long as it may be, in sentences and in words that nothing breaks. */
export const LONG: Words = {
  aliases: Array.from({ length: 10 }, (_, index) =>
    index % 2 === 0 ? fill(`${index}${WORD}`, LIMITS.alias) : `${index} ${SENTENCE}`.slice(0, LIMITS.alias).trim(),
  ),
  title: fill(SENTENCE, LIMITS.title).trim(),
  aim: fill(SENTENCE, LIMITS.aim).trim(),
  notes: [fill(WORD, LIMITS.note), fill(SENTENCE, LIMITS.note).trim()],
  leads: [
    fill(SENTENCE, LIMITS.lead).trim(),
    fill(WORD, LIMITS.lead),
    fill(`Oui. ${SENTENCE}`, LIMITS.lead).trim(),
    'Dire non.',
  ],
}
