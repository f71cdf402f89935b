// The room may see nothing of what is the narrator's own, whatever was done and whatever is on the wall.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../../src/domain/session'
import { SCENES, type Wall, type WallReview } from '../../../src/domain/wall'
import { newWall } from '../../../src/game/wall/edit-wall'
import { projectedView } from '../../../src/game/wall/projected-view'
import { roomAt } from '../../../src/game/wall/room'
import { placeOf } from '../../../src/game/wall/scene-of'
import { anyMoves } from '../../support/arbitrary-commands'
import { aGameAt, anEndingGame } from '../../support/session-builder'
import { MINUTE, SECOND } from '../../support/test-context'
import { walk } from '../../support/walk'

const PATIENCE = 120_000
const RUNS = 200
const ROOM = roomAt(1)

/** The same session for the room, all that is the narrator's own replaced. */
function withOthersSecrets(session: Session): Session {
  return {
    ...session,
    title: 'Un autre titre',
    rounds: session.rounds.map((round) => ({
      ...round,
      usedPrompts: ['Une autre relance'],
      notes: round.notes.flatMap((note) =>
        note.visibility === 'private' ? [{ ...note, text: 'Un autre secret' }] : [{ ...note, participantId: null }],
      ),
      turns: round.turns.map((turn) => ({
        ...turn,
        before: turn.before + 12_345,
        // What the one who speaks says now is no total; the others' clocks are.
        clock: turn.status === 'speaking' ? turn.clock : { accumulated: 67_890, startedAt: null },
      })),
      leads: round.leads.map((lead) => ({ ...lead, role: 'Une autre fonction', escalateTo: 'Ailleurs' })),
    })),
  }
}

const anyWall = fc.record({
  scene: fc.option(fc.constantFrom(...SCENES)),
  step: fc.nat(60),
  view: fc.constantFrom('rings' as const, 'list' as const),
  clock: fc.boolean(),
})
type Choice = typeof anyWall extends fc.Arbitrary<infer Value> ? Value : never

const REVIEWED: WallReview = {
  key: 'autre:piste',
  text: 'Une piste d’une autre partie',
  level: 'policy',
  leverage: null,
  state: 'begun',
  reason: '',
  playedAt: 0,
  at: 0,
  count: 2,
  step: 0,
}

function wallOf(session: Session, { scene, step, view, clock }: Choice): Wall {
  const roundId = session.rounds.at(-1)?.id ?? ''
  return {
    ...newWall(session.id),
    pinned: scene && { scene, place: placeOf(session) },
    card: { roundId, step },
    resource: { roundId, resourceId: 'rgpd', step },
    board: { view, step },
    closing: step,
    review: { ...REVIEWED, step },
    clock,
  }
}

const projected = (session: Session, wall: Partial<Wall> = {}) =>
  projectedView(session, { ...newWall(session.id), ...wall }, ROOM)
const pinned = (session: Session, scene: (typeof SCENES)[number]) => ({ pinned: { scene, place: placeOf(session) } })

describe('what the room sees', { timeout: PATIENCE }, () => {
  it('does not depend on anything that is the narrator’s own', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), anyWall, (moves, seed, choice) => {
        const end = walk(moves, seed, () => undefined)
        if (!end) return
        const wall = wallOf(end.present, choice)
        expect(projectedView(withOthersSecrets(end.present), wall, ROOM)).toStrictEqual(
          projectedView(end.present, wall, ROOM),
        )
      }),
      { numRuns: RUNS },
    )
  })

  it('can be shown at any moment, whatever was chosen before', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), anyWall, (moves, seed, choice) => {
        walk(moves, seed, ({ result }) => {
          if (!result.ok) return
          const { scene } = projectedView(result.value.present, wallOf(result.value.present, choice), ROOM)
          if ('position' in scene) {
            expect(scene.position.count).toBeGreaterThan(0)
            expect(scene.position.at).toBeLessThan(scene.position.count)
          }
        })
      }),
      { numRuns: RUNS / 4 },
    )
  })
})

describe('the wall follows the group', () => {
  it('from the pile to the card, a breath, the table, the resources, the board and the end', () => {
    const kinds = (session: Session) => projected(session).scene.kind
    const game = aGameAt('situation')
    expect(kinds(game.session)).toBe('card')
    expect(kinds(game.play({ type: 'next-stage' }).session)).toBe('breath')
    expect(kinds(game.play({ type: 'begin-stage' }).session)).toBe('roundtable')
    game.play({ type: 'next-stage' }, { type: 'begin-stage' })
    expect(kinds(game.session)).toBe('resource')
    game.play({ type: 'decide', outcome: 'continue' }, { type: 'begin-stage' })
    expect(kinds(game.session)).toBe('board')
    expect(kinds(game.play({ type: 'finish' }).session)).toBe('closing')
    expect(kinds(game.play({ type: 'draw-again' }).session)).toBe('pile')
  })

  it('and what was pinned comes down when the group goes on', () => {
    const game = aGameAt('situation')
    const wall = pinned(game.session, 'neutral')
    expect(projected(game.session, wall).scene.kind).toBe('neutral')
    expect(projected(game.play({ type: 'next-stage' }, { type: 'begin-stage' }).session, wall).scene.kind).toBe(
      'roundtable',
    )
  })
})

describe('the round table on the wall', () => {
  it('shows who speaks and who is next, and the clock only when the narrator wants it', () => {
    const game = aGameAt('roundtable')
      .play({ type: 'next-turn' })
      .wait(30 * SECOND)
    expect(projected(game.session).scene).toMatchObject({
      speaker: { alias: 'Amel', mark: 0 },
      next: { alias: 'Bilal', mark: 1 },
      clock: null,
    })
    expect(projected(game.session, { clock: true }).scene).toMatchObject({ clock: { accumulated: 0 } })
    game.play({ type: 'end-turn' })
    expect(projected(game.session, { clock: true }).scene).toMatchObject({ speaker: null, clock: null })
  })
})

describe('the card on the wall', () => {
  it('begins again with the situation for a new card', () => {
    const game = aGameAt('situation')
    const wall = { card: { roundId: game.round.id, step: 2 } }
    expect(projected(game.session, wall).scene).toMatchObject({ position: { at: 2 } })
    game.play({ type: 'next-stage' }, { type: 'next-stage' }, { type: 'decide', outcome: 'another' })
    const { card } = aGameAt('situation', ['Chloé', 'Dany']).round
    game.play({ type: 'pick', card: { ...card, id: 'outils-02' } })
    expect(projected(game.session, wall).scene).toMatchObject({ position: { at: 0 } })
  })
})

describe('a breath on the wall', () => {
  it('says what was said in a line and what comes next', () => {
    const game = aGameAt('roundtable')
    game.play({ type: 'summarise-stage', stage: 'situation', text: 'On se reconnaît.' })
    expect(projected(game.session).scene).toStrictEqual({
      kind: 'breath',
      summary: 'On se reconnaît.',
      next: 'roundtable',
    })
  })
})

describe('the end on the wall', () => {
  it('asks for the priority until there is one, then shows it, the leads, the synthesis once written, and thanks', () => {
    const game = anEndingGame()
    const pages = () => {
      const all = [0, 1, 2, 3, 4].map((closing) => projected(game.session, { closing }).scene)
      return all.map((scene) => (scene.kind === 'closing' ? scene.page.kind : scene.kind))
    }
    expect(projected(game.session).scene).toMatchObject({ page: { kind: 'priority', priority: null } })
    expect(pages()).toStrictEqual(['priority', 'leads', 'thanks', 'thanks', 'thanks'])
    game.wait(MINUTE).play({ type: 'prioritise', leadId: game.lead('Demander une formation').id })
    expect(projected(game.session).scene).toMatchObject({ page: { priority: 'Demander une formation' } })
    game.play({ type: 'start-synthesis', parts: [{ id: 'a', heading: 'Débat', text: 'Un\n\nDeux' }] })
    expect(pages()).toStrictEqual(['priority', 'part', 'thanks', 'thanks', 'thanks'])
    expect(projected(game.session, { closing: 1 }).scene).toMatchObject({
      page: { heading: 'Débat', paragraphs: ['Un', 'Deux'] },
    })
    game.play({ type: 'include-part', partId: 'a', included: false })
    expect(pages()).toStrictEqual(['priority', 'leads', 'thanks', 'thanks', 'thanks'])
  })
})

describe('the decision on the wall', () => {
  it('shows the hands once they are counted', () => {
    const game = aGameAt('resources')
    const wall = () => pinned(game.session, 'decision')
    expect(projected(game.session, wall()).scene).toStrictEqual({ kind: 'decision', hands: null })
    const hands = { continue: 3, stop: 1, another: 0 }
    game.play({ type: 'decide', outcome: 'continue', hands })
    expect(projected(game.session, wall()).scene).toStrictEqual({ kind: 'decision', hands })
  })
})
