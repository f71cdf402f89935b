// Files that are no game, or no longer one, or one that means harm.
import { SESSION_FORMAT } from '../../src/domain/session'
import type { Session } from '../../src/domain/session'

/** As the app writes it. */
export const fileOf = (session: unknown, change: object = {}): string =>
  JSON.stringify({ application: 'reflextics', kind: 'session', format: SESSION_FORMAT, session, ...change })

/** The keys of a session under which people write what they want. */
const FREE = new Set(
  'title aim alias text heading situation dilemma questions keywords document section version'.split(' '),
)

function mapTexts(value: unknown, change: (text: string) => string, free = false): unknown {
  if (typeof value === 'string') return free ? change(value) : value
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change, free))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change, FREE.has(key))]))
}

/** The same session with every text changed. */
export const withTexts = (session: Session, change: (text: string) => string) => mapTexts(session, change) as Session

const NOT_JSON = 'ce fichier n’est pas du JSON entier (il est peut-être coupé)'
const TOO_LARGE = 'ce fichier est trop gros pour être une partie'
const FOREIGN = 'ce fichier ne vient pas de Réflex’tics'
const DEPTH = 100_000

export interface BadFile {
  readonly name: string
  readonly content: string | Buffer
  /** What is said of it, after its name. */
  readonly says: string
}

/** `session` is a good one, with a round. */
export function badFiles(session: Session): readonly BadFile[] {
  const whole = fileOf(session)
  const [round] = session.rounds
  const long = { id: 'a', text: 'a'.repeat(3_000_000), stage: 'situation', visibility: 'shared', at: 0 }
  const nested = '['.repeat(DEPTH) + ']'.repeat(DEPTH)
  const without = (key: keyof Session) => fileOf({ ...session, [key]: undefined })
  return [
    { name: 'notes.txt', content: 'Bonjour, voici la partie de jeudi.', says: `: ${NOT_JSON}` },
    { name: 'vide.json', content: '', says: `: ${NOT_JSON}` },
    { name: 'coupee.json', content: whole.slice(0, whole.length / 2), says: `: ${NOT_JSON}` },
    { name: 'image.json', content: Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex'), says: `: ${NOT_JSON}` },
    { name: 'utf16.json', content: Buffer.from(whole, 'utf16le'), says: `: ${NOT_JSON}` },
    { name: 'profond.json', content: nested, says: `: ${NOT_JSON}` },
    { name: 'liste.json', content: '[]', says: `: ${FOREIGN}` },
    { name: 'nul.json', content: 'null', says: `: ${FOREIGN}` },
    { name: 'paquet.json', content: '{"name":"autre","version":"1.0.0"}', says: `: ${FOREIGN}` },
    { name: 'texte.json', content: 'a'.repeat(10_000_000), says: `: ${TOO_LARGE}` },
    { name: 'enorme.json', content: 'a'.repeat(20_100_000), says: `: ${TOO_LARGE}` },
    {
      name: 'demain.json',
      content: fileOf({ ...session, format: SESSION_FORMAT + 1 }, { format: SESSION_FORMAT + 1 }),
      says: ', format: ce fichier vient d’une version plus récente de Réflex’tics',
    },
    {
      name: 'apres-demain.json',
      content: fileOf({ ...session, format: SESSION_FORMAT + 1 }),
      says: ', session.format: ce fichier vient d’une version plus récente de Réflex’tics',
    },
    { name: 'sans-partie.json', content: fileOf(undefined), says: ', session: il manque une valeur' },
    {
      name: 'sans-joueuses.json',
      content: without('participants'),
      says: ', session.participants: il manque une valeur',
    },
    {
      name: 'sans-nom.json',
      content: withFirstAlias(session, '\u202E\u0007'),
      says: ', session.participants[0].alias: il manque une valeur',
    },
    {
      name: 'bavarde.json',
      content: fileOf({ ...session, rounds: [{ ...round, notes: [long] }] }),
      says: ', session.rounds[0].notes[0].text: le texte dépasse 2000 caractères',
    },
    {
      name: 'imbriquee.json',
      content: whole.replace('"title":', `"aim":${'['.repeat(3000)}${']'.repeat(3000)},"title":`),
      says: ', session: clé inconnue : aim',
    },
    {
      name: 'prototype.json',
      content: whole.replace('"revision":', '"__proto__":{"isAdmin":true},"revision":'),
      says: ', session: clé inconnue : __proto__',
    },
    {
      name: 'contradictoire.json',
      content: fileOf({ ...session, priority: 'personne' }),
      says: ', session.priority: le contenu contredit les règles du jeu',
    },
  ]
}

/** The file of a session whose first player is called `alias`. */
function withFirstAlias(session: Session, alias: string): string {
  const [first, ...others] = session.participants
  return fileOf({ ...session, participants: [{ ...first, alias }, ...others] })
}
