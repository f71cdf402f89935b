// Sessions for tests, made the only way they can be: by commands.
import type { Command, CreateCommand } from '../../src/domain/command'
import type { Refusal } from '../../src/domain/refusal'
import type { Result } from '../../src/domain/result'
import { type Lead, type Note, type Round, type Session, type Turn, USUAL_TURNS } from '../../src/domain/session'
import { STAGE_IDS, type StageId } from '../../src/domain/vocabulary'
import { applyCommand } from '../../src/game/apply-command'
import type { Context } from '../../src/game/context'
import { currentRound } from '../../src/game/selectors'
import { applyToTimeline, type Timeline, type TimelineCommand } from '../../src/game/timeline'
import { aCard } from './a-card'
import { testContext } from './test-context'

function there<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`this game has no ${what}`)
  return value
}

const mistake = (command: TimelineCommand, { code }: Refusal) =>
  new Error(`${command.type} was refused (${code}): ${JSON.stringify(command).slice(0, 200)}`)

export const createCommand = (aliases: readonly string[], change: Partial<CreateCommand> = {}): CreateCommand => ({
  type: 'create',
  kind: 'group',
  pack: { id: 'reflextics', version: '1.0.0', language: 'fr' },
  aliases,
  plan: { ...USUAL_TURNS, themes: [], levels: [], aim: '', minutes: 90 },
  ...change,
})

/** Applies `commands` one after the other; a refusal is a mistake of the test, and throws. */
export function play(session: Session | null, commands: readonly Command[], context: Context): Session {
  const end = commands.reduce<Session | null>((before, command) => {
    const result = applyCommand(before, command, context)
    if (!result.ok) throw mistake(command, result.error)
    return result.value
  }, session)
  return there(end ?? undefined, 'session')
}

/** A session with its past, played by a test: `play` throws on a refusal, `attempt` gives it back. */
export class Game {
  timeline: Timeline | null = null
  readonly context = testContext()

  get session(): Session {
    return there(this.timeline?.present, 'session')
  }
  get round(): Round {
    return there(currentRound(this.session), 'round')
  }
  attempt(command: TimelineCommand): Result<Timeline, Refusal> {
    const result = applyToTimeline(this.timeline, command, this.context)
    if (result.ok) this.timeline = result.value
    return result
  }
  play(...commands: readonly TimelineCommand[]): this {
    for (const command of commands) {
      const result = this.attempt(command)
      if (!result.ok) throw mistake(command, result.error)
    }
    return this
  }
  /** Lets time pass (milliseconds); a negative time sets the device clock back. */
  wait(time: number): this {
    this.context.now += time
    return this
  }
  id(alias: string): string {
    return there(this.session.participants.find((one) => one.alias === alias)?.id, `player ${alias}`)
  }
  alias(participantId: string): string {
    return there(this.session.participants.find((one) => one.id === participantId)?.alias, participantId)
  }
  turn(alias: string): Turn {
    const id = this.id(alias)
    return there(
      this.round.turns.find((one) => one.participantId === id),
      `turn of ${alias}`,
    )
  }
  note(text: string): Note {
    return there(
      this.round.notes.find((one) => one.text === text),
      `note ${text}`,
    )
  }
  lead(text: string): Lead {
    return there(
      this.session.rounds.flatMap((one) => one.leads).find((one) => one.text === text),
      `lead ${text}`,
    )
  }
  /** Who speaks, or null. */
  get speaker(): string | null {
    const turn = this.round.turns.find((one) => one.status === 'speaking')
    return turn ? this.alias(turn.participantId) : null
  }
  /** The aliases in their order of speech. */
  get order(): readonly string[] {
    return this.round.turns.map((turn) => this.alias(turn.participantId))
  }
  /** The texts of the leads of the current round, in order. */
  get leads(): readonly string[] {
    return this.round.leads.map((lead) => lead.text)
  }
  /** The aliases of those who speak, have spoken and so on. */
  withStatus(status: Turn['status']): readonly string[] {
    return this.round.turns.filter((turn) => turn.status === status).map((turn) => this.alias(turn.participantId))
  }
}

const PLAYERS = ['Amel', 'Bilal', 'Chloé']

/** A game just created, no card drawn yet. */
export const aGame = (aliases: readonly string[] = PLAYERS, change: Partial<CreateCommand> = {}): Game =>
  new Game().play(createCommand(aliases, change))

/** A game brought to `stage` with the card donnees-01. */
export function aGameAt(stage: StageId, aliases: readonly string[] = PLAYERS): Game {
  const steps: Record<StageId, TimelineCommand> = {
    situation: { type: 'pick', card: aCard() },
    roundtable: { type: 'next-stage' },
    resources: { type: 'next-stage' },
    actions: { type: 'decide', outcome: 'continue' },
  }
  const until = STAGE_IDS.slice(0, STAGE_IDS.indexOf(stage) + 1)
  return aGame(aliases).play(...until.map((one) => steps[one]))
}

/** A game whose group has stopped after its leads: the time of the synthesis. */
export const anEndingGame = (): Game =>
  aGameAt('actions').play({ type: 'add-lead', text: 'Demander une formation', level: 'team' }, { type: 'finish' })

/** The code of a refusal, or null when the command was accepted. */
export function refusal(result: Result<unknown, Refusal>): Refusal['code'] | null {
  return result.ok ? null : result.error.code
}
