import { type DraftPart, type Lead, LIMITS, type Note, type Round, type Session } from '../domain/session'
import { LEVEL_IDS, type LevelId, type Leverage, STAGE_IDS } from '../domain/vocabulary'
import { leadsAt, leadsOf, sharedNotes } from '../game/selectors'
import { type GroupWords, groupParts } from './group-parts'
import { leadsPartId } from './leads-part-id'
import { inShort } from './in-short'

/** The words of a draft, in the reader's language. */
export interface SynthesisWords {
  readonly headings: Readonly<Record<'situation' | 'debate' | 'questions' | 'resources' | 'priority', string>>
  readonly levels: Readonly<Record<LevelId, string>>
  readonly leverages: Readonly<Record<Leverage, string>>
  /** Around what else was said of a lead; without them, its leverage alone is told. */
  readonly lead?: {
    readonly escalated: (to: string) => string
    readonly role: (role: string) => string
    /** Of an ISO date. */
    readonly review: (day: string) => string
  }
  /** Without them, what the group said of itself is left out. */
  readonly group?: GroupWords
}

const CUT = '\n…'

/** Each line is an item of its own, so that a list within a note stays a list. */
const bullets = (items: readonly string[]): string =>
  items
    .flatMap((item) => item.split('\n'))
    .map((line) => line.replace(/^\s*[-•]\s/, '').trim())
    .flatMap((line) => (line === '' ? [] : [`- ${line}`]))
    .join('\n')

/** A session with a longer part could not be read back; what is cut stays in the notes. */
const fit = (text: string): string =>
  text.length <= LIMITS.part ? text : text.slice(0, text.lastIndexOf('\n', LIMITS.part - CUT.length)) + CUT

const isQuestion = (text: string): boolean => text.trimEnd().endsWith('?')

type NotesOf = (round: Round) => readonly Note[]

/** In a reflection led alone, all notes are for the one who wrote them, and so is what is drafted. */
const notesFor = ({ kind }: Session): NotesOf => (kind === 'solo' ? (round) => round.notes : sharedNotes)

function debated(rounds: readonly Round[], notesOf: NotesOf, questions: boolean): readonly string[] {
  return rounds.flatMap(notesOf).flatMap(({ text }) => (isQuestion(text) === questions ? [text] : []))
}

/** What was said at each stage in a phrase, then the notes, round by round. */
function debate(rounds: readonly Round[], notesOf: NotesOf): readonly string[] {
  return rounds.flatMap((round) => [
    ...STAGE_IDS.map((stage) => round.summaries[stage]),
    ...debated([round], notesOf, false),
  ])
}

/** The lead, then what the group can do about it, who sees to it and when it is looked at again. */
function leadLine({ text, leverage, escalateTo, role, reviewOn }: Lead, { leverages, lead }: SynthesisWords): string {
  const isUp = lead && leverage === 'escalate' && escalateTo !== ''
  const details = [
    ...(leverage ? [isUp ? lead.escalated(escalateTo) : leverages[leverage]] : []),
    ...(lead && role !== '' ? [lead.role(role)] : []),
    ...(lead && reviewOn !== null ? [lead.review(reviewOn)] : []),
  ]
  return details.length > 0 ? `${text} (${details.join(', ')})` : text
}

const leadLines = (rounds: readonly Round[], level: LevelId, words: SynthesisWords): string =>
  bullets(rounds.flatMap((round) => leadsAt(round, level)).map((lead) => leadLine(lead, words)))

/**
 * A first synthesis from what the group said: situations in two lines, the phrase of each stage and the shared notes,
 * open questions (the cards' own and the shared notes that end in a question mark), resources shared, leads by level
 * with all that was said of them, priority, and what the group said of itself. Private
 * notes of a group, players, what each said and the show of hands never enter it; a part with nothing to say is left out, but for
 * the debate, which a volunteer may fill.
 */
export function draftSynthesis(session: Session, words: SynthesisWords): readonly DraftPart[] {
  const { rounds } = session
  const { headings } = words
  const notesOf = notesFor(session)
  const cards = rounds.map(({ card }) => card)
  const priority = leadsOf(session).find(({ id }) => id === session.priority)
  const parts: readonly DraftPart[] = [
    {
      id: 'situation',
      heading: headings.situation,
      text: cards.map((card) => [card.title, inShort(card.situation[0] ?? '')].join('\n')).join('\n\n'),
    },
    { id: 'debate', heading: headings.debate, text: bullets(debate(rounds, notesOf)) },
    {
      id: 'questions',
      heading: headings.questions,
      text: bullets([...cards.flatMap((card) => card.questions), ...debated(rounds, notesOf, true)]),
    },
    {
      id: 'resources',
      heading: headings.resources,
      text: bullets([...new Set(rounds.flatMap((round) => round.sharedResources.map(({ title }) => title)))]),
    },
    ...LEVEL_IDS.map((level) => ({
      id: leadsPartId(level),
      heading: words.levels[level],
      text: leadLines(rounds, level, words),
    })),
    { id: 'priority', heading: headings.priority, text: priority?.text ?? '' },
    ...(words.group ? groupParts(session, words.group) : []),
  ]
  return parts
    .filter(({ id, text }) => text !== '' || id === 'debate')
    .map((part) => ({ ...part, text: fit(part.text) }))
}
