import type { PackFile } from '../parse-pack-file'
import type { ActorAspect, SearchDocument } from './search-document'

const ASPECTS: readonly ActorAspect[] = ['opportunities', 'risks', 'conditions']

/** For a text without a title of its own. */
const firstSentence = ([text = '']: readonly string[]): string => /^[^.!?]*/.exec(text)?.[0] ?? ''

function actorDocuments({ actors }: PackFile<'actors'>): readonly SearchDocument[] {
  return actors.flatMap((actor): readonly SearchDocument[] => [
    { kind: 'actor', path: `/acteurs#${actor.id}`, title: actor.title, passages: [actor.summary] },
    ...ASPECTS.map((aspect): SearchDocument => ({
      kind: 'actor',
      path: `/acteurs#${actor.id}-${aspect}`,
      title: actor.title,
      aspect,
      passages: actor[aspect].map(({ text }) => text),
    })),
  ])
}

function practiceDocuments({ activities, families, tensions }: PackFile<'practices'>): readonly SearchDocument[] {
  return [
    ...[...activities, ...families].map(({ id, title, text, examples }): SearchDocument => ({
      kind: 'practice',
      path: `/pratiques#${id}`,
      title,
      passages: [text, ...examples],
    })),
    ...tensions.map(({ id, title, summary, fears, interests, question }): SearchDocument => ({
      kind: 'practice',
      path: `/pratiques#${id}`,
      title,
      passages: [summary, ...fears, ...interests, question],
    })),
  ]
}

function compassDocuments({ perceptions, figures, invitation }: PackFile<'compass'>): readonly SearchDocument[] {
  return [
    ...figures.map(({ id, title, summary, text, statement, question }): SearchDocument => ({
      kind: 'compass',
      path: `/boussole#${id}`,
      title,
      passages: [summary, text, statement, question],
    })),
    ...perceptions.map(({ id, title, text, sides }): SearchDocument => ({
      kind: 'compass',
      path: `/boussole#${id}`,
      title,
      passages: [text, ...sides],
    })),
    { kind: 'compass', path: '/boussole#invitation', title: firstSentence(invitation), passages: invitation },
  ]
}

/** A survey, and its words, each with how often each group said it. */
function wordDocuments({ question, method, groups, words }: PackFile<'words'>): readonly SearchDocument[] {
  return [
    { kind: 'word', path: '/mots#methode', title: question, passages: method },
    ...words.map((word): SearchDocument => ({
      kind: 'word',
      path: '/mots#tableau',
      title: word.word,
      passages: [groups.map(({ id, title }) => `${title}\u00a0: ${word[id]}`).join(', ')],
    })),
  ]
}

/** What can be found of the pages that study what digital tools do to people and to work. */
export function studyDocuments(pack: {
  readonly actors: PackFile<'actors'>
  readonly practices: PackFile<'practices'>
  readonly compass: PackFile<'compass'>
  readonly words: PackFile<'words'>
}): readonly SearchDocument[] {
  return [
    ...actorDocuments(pack.actors),
    ...practiceDocuments(pack.practices),
    ...compassDocuments(pack.compass),
    ...wordDocuments(pack.words),
  ]
}
