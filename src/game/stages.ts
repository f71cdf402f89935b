// Going in and out of stages keeps the clocks true.
import type { Round, Session } from '../domain/session'
import { STAGE_IDS, type StageId } from '../domain/vocabulary'
import { startClock, stopClock } from './clock'
import type { Context } from './context'
import { editRound } from './edit-round'
import { runSpeakingClock, seat } from './turns'

/** The stage before or after, in the order of the guide. */
export const stageAt = (stage: StageId, step: 1 | -1): StageId | undefined => STAGE_IDS[STAGE_IDS.indexOf(stage) + step]

const stop = (round: Round, now: number): Round => ({
  ...runSpeakingClock(round, false, now),
  clocks: { ...round.clocks, [round.stage]: stopClock(round.clocks[round.stage], now) },
})

/** The group has caught its breath: it acts. */
export const endBreath = (session: Session): Session =>
  editRound(session, (round) => (round.breath ? { ...round, breath: false } : round))

/** Stops the clocks of the current round: its stage and its speaker. */
export const leaveStage = (session: Session, now: number): Session => editRound(session, (round) => stop(round, now))

/** Puts the current round at `stage` with that stage's clock running; the round table gets its order. */
export function enterStage(session: Session, stage: StageId, { now, random }: Context): Session {
  return editRound({ ...session, phase: 'playing' }, (round) => {
    const stopped = stop(round, now)
    const entered = {
      ...stopped,
      stage,
      clocks: { ...stopped.clocks, [stage]: startClock(stopped.clocks[stage], now) },
    }
    return stage === 'roundtable' ? seat(session, entered, random) : entered
  })
}
