// What holds after any commands whatsoever, in any order.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REFUSAL_CODES } from '../../src/domain/refusal'
import type { Round, Session, Turn } from '../../src/domain/session'
import { LEVEL_IDS, STAGE_IDS } from '../../src/domain/vocabulary'
import { brokenRules } from '../../src/game/broken-rules'
import { parseSession } from '../../src/game/parse-session'
import { leadsOf } from '../../src/game/selectors'
import { applyToTimeline, type Timeline, type TimelineCommand, UNDO_DEPTH } from '../../src/game/timeline'
import { spokenTime } from '../../src/game/turns'
import { anyMoves, COMMAND_TYPES } from '../support/arbitrary-commands'
import { walk, type Walked } from '../support/walk'

// Six properties and a census: 4,500 sequences in all.
const RUNS = 500
/** Two seconds are enough on a quiet machine; on a busy one, slow is not wrong. */
const PATIENCE = 120_000

function always(
  visit: (step: Walked) => void,
  atTheEnd: (timeline: Timeline) => void = () => undefined,
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property(anyMoves, fc.nat(), (moves, seed) => {
      const end = walk(moves, seed, visit)
      if (end) atTheEnd(end)
    }),
    { numRuns },
  )
}

function demand(holds: boolean, rule: string): void {
  if (!holds) throw new Error(`this does not hold: ${rule}`)
}

/** What so few commands cannot come to. */
const TOO_FAR: readonly string[] = [
  'session-forgotten',
  'too-many-figures',
  'too-many-parts',
  'too-many-words',
  'word-said-enough',
]

/** A session but for what undo does not bring back. */
const content = (session: Session): Session => ({ ...session, revision: 0, updatedAt: 0 })
const go = (timeline: Timeline, type: 'undo' | 'redo', now: number): Timeline => {
  const result = applyToTimeline(timeline, { type }, { now, random: Math.random })
  if (!result.ok) throw new Error(`${type}: ${result.error.code}`)
  return result.value
}

/** Where a clock may run: in the stage of the last round, while playing. */
function clocksAreTrue({ rounds, phase }: Session): boolean {
  return rounds.every((round: Round, index) => {
    const open = phase === 'playing' && index === rounds.length - 1
    const runs = STAGE_IDS.filter((stage) => round.clocks[stage].startedAt !== null)
    const speakerRuns = round.turns.some(({ clock }) => clock.startedAt !== null)
    return (
      isDeepStrictEqual(runs, open ? [round.stage] : []) && (!speakerRuns || (open && round.stage === 'roundtable'))
    )
  })
}

/** The group breathes in the stage that it has just come to, and nowhere else. */
const breathesWherePlayIs = ({ rounds, phase }: Session): boolean =>
  rounds.every(({ breath }, index) => !breath || (phase === 'playing' && index === rounds.length - 1))

/** What each player had spoken before, she has spoken after, to the millisecond: only time adds to it. */
function keepsWhatWasSpoken(before: Round, after: Round, now: number): boolean {
  const turns = new Map(after.turns.map((turn) => [turn.participantId, turn]))
  const counted = (turn: Turn) => turn.before + turn.clock.accumulated
  return before.turns.every((turn) => {
    const later = turns.get(turn.participantId)
    return later && spokenTime(later, now) === spokenTime(turn, now) && counted(later) >= counted(turn)
  })
}

describe('after any sequence of commands', { timeout: PATIENCE }, () => {
  it('a result comes back, with the revision raised by exactly one, or a known reason and nothing changed', () => {
    always(({ before, now, result }) => {
      if (result.ok) {
        const { present, past, position } = result.value
        demand(present.revision === (before?.present.revision ?? 0) + 1, 'the revision goes up by one')
        demand(present.updatedAt === now, 'the change is dated')
        demand(before === null || present.id === before.present.id, 'the session stays itself')
        demand(past.length <= UNDO_DEPTH && position >= past.length, 'the past is bounded and counted')
      } else {
        demand(REFUSAL_CODES.includes(result.error.code), 'the reason is known')
      }
    })
  })

  it('the rules of play hold', () => {
    always(({ result }) => {
      if (!result.ok) return
      const { present } = result.value
      const cards = present.rounds.map(({ card }) => card.id)
      const marks = present.participants.map(({ mark }) => mark)
      const speakers = (round: Round) => round.turns.filter(({ status }) => status === 'speaking').length
      demand(brokenRules(present, 'x').length === 0, JSON.stringify(brokenRules(present, 'x')))
      demand(
        present.rounds.every((round) => speakers(round) <= 1),
        'one speaks at most',
      )
      demand(
        leadsOf(present).every(({ level }) => LEVEL_IDS.includes(level)),
        'a lead has a level of the board',
      )
      demand(new Set(cards).size === cards.length, 'no card comes twice')
      demand(new Set(marks).size === marks.length, 'no two players have one mark')
      const { before, after } = present.compass
      demand(after === null || cards.length > 0, 'nobody stands after a game that was not played')
      demand(
        [before, after].every((placement) => placement === null || placement.some(({ count }) => count > 0)),
        'where nobody stands there is no compass',
      )
      demand(
        present.words.every(({ text, count }) => text.trim() === text && text !== '' && count > 0),
        'a word is said at least once',
      )
      demand(clocksAreTrue(present), 'clocks run only where play is')
      demand(breathesWherePlayIs(present), 'a breath is taken only where play is')
    })
  })

  it('nothing that was spoken, said aloud or gone round is lost, except through undo', () => {
    always(({ before, command, now, result }) => {
      if (!result.ok || !before || command.type === 'undo' || command.type === 'redo') return
      const { rounds } = result.value.present
      before.present.rounds.forEach((round, index) => {
        const after = rounds[index]
        if (!after) throw new Error('a round is lost')
        demand(keepsWhatWasSpoken(round, after, now), 'spoken time stays')
        demand(
          after.lap === round.lap + Number(command.type === 'new-lap' && index === rounds.length - 1),
          'laps are counted',
        )
        demand(
          isDeepStrictEqual(after.usedPrompts.slice(0, round.usedPrompts.length), round.usedPrompts),
          'prompts stay',
        )
      })
    })
  })

  it('the group stands and says what it is said to: each word given counts one, and nothing else moves them', () => {
    always(({ before, command, result }) => {
      if (!result.ok || !before || command.type === 'undo' || command.type === 'redo') return
      const [old, fresh] = [before.present, result.value.present]
      const said = ({ words }: Session) => words.reduce((sum, { count }) => sum + count, 0)
      const change = command.type === 'add-word' ? 1 : command.type === 'remove-word' ? -1 : 0
      demand(said(fresh) === said(old) + change, 'words are counted one by one')
      if (command.type !== 'place-compass') {
        const cleared = command.type === 'clear-compass' && { ...old.compass, [command.moment]: null }
        demand(isDeepStrictEqual(fresh.compass, cleared || old.compass), 'the compass stays')
        return
      }
      const { moment, figureId, count } = command
      const others = (session: Session) => session.compass[moment]?.filter((one) => one.figureId !== figureId) ?? []
      const there = fresh.compass[moment]?.find((one) => one.figureId === figureId)?.count ?? 0
      demand(there === count && isDeepStrictEqual(others(fresh), others(old)), 'one figure is counted, the others stay')
    })
  })

  it('undo is the exact inverse, and redo of undo', () => {
    always(({ before, command, now, result }) => {
      if (!result.ok || !before) return
      const back = command.type === 'undo' ? 'redo' : 'undo'
      const forth = command.type === 'undo' ? 'undo' : 'redo'
      const typedOn = back === 'undo' && result.value.past.at(-1)?.session !== before.present
      const undone = go(result.value, back, now)
      const target = typedOn ? result.value.past.at(-1)?.session : before.present
      demand(target !== undefined && isDeepStrictEqual(content(undone.present), content(target)), `${back} restores`)
      demand(undone.present.revision === result.value.present.revision + 1, 'the revision goes on')
      const redone = go(undone, forth, now)
      demand(isDeepStrictEqual(content(redone.present), content(result.value.present)), `${forth} makes it again`)
      demand(redone.position === result.value.position, 'the position comes back')
    })
  })

  it('all of it can be undone one by one to the beginning, and made again to the end', () => {
    always(
      () => undefined,
      (end) => {
        let timeline = end
        while (timeline.past.length > 0) timeline = go(timeline, 'undo', 0)
        demand(timeline.present.rounds.length === 0, 'a session begins without a round')
        while (timeline.future.length > end.future.length) timeline = go(timeline, 'redo', 0)
        expect(content(timeline.present)).toStrictEqual(content(end.present))
        expect(timeline.position).toBe(end.position)
      },
    )
  })

  it('a session survives JSON, the structured clone of IndexedDB, and being read as if from a stranger', () => {
    always(
      () => undefined,
      ({ present, past }) => {
        expect(structuredClone(present)).toStrictEqual(present)
        for (const session of [present, ...past.slice(-5).map((step) => step.session)]) {
          const read = parseSession(JSON.parse(JSON.stringify(session)), 'partie.json')
          expect(read).toStrictEqual({ ok: true, value: session })
        }
      },
    )
  })
})

describe('these sequences', { timeout: PATIENCE }, () => {
  it('reach every phase and stage, and see every command accepted and refused', () => {
    const accepted = new Set<TimelineCommand['type']>()
    const refused = new Set<TimelineCommand['type']>()
    const reasons = new Set<string>()
    const places = new Set<string>()
    const note = ({ command, result }: Walked) => {
      if (!result.ok) {
        refused.add(command.type)
        reasons.add(result.error.code)
        return
      }
      accepted.add(command.type)
      const { phase, rounds } = result.value.present
      places.add(phase).add(rounds.at(-1)?.stage ?? 'before')
    }
    always(note, undefined, 3 * RUNS)
    expect([...accepted].sort()).toStrictEqual([...COMMAND_TYPES].sort())
    expect([...refused].sort()).toStrictEqual([...COMMAND_TYPES].sort())
    expect([...places].sort()).toStrictEqual(['before', 'closed', 'drawing', 'ending', 'playing', ...STAGE_IDS].sort())
    const unseen = REFUSAL_CODES.filter((code) => !reasons.has(code) && !TOO_FAR.includes(code))
    expect(unseen.length, unseen.join()).toBeLessThan(3)
  })
})
