import type { Lead, Round, Session } from '../domain/session'
import { LEVEL_IDS, type LevelId } from '../domain/vocabulary'
import { leadsAt } from '../game/selectors'
import { leadsPartId } from './leads-part-id'

export interface KeptLead {
  readonly lead: Lead
  readonly level: LevelId
  readonly round: Round
}

/** The leads by level, then as they came; without those of a level whose part was left out of the synthesis. */
export function keptLeads(session: Session): readonly KeptLead[] {
  const leftOut = new Set((session.synthesis?.parts ?? []).flatMap(({ id, included }) => (included ? [] : [id])))
  return LEVEL_IDS.filter((level) => !leftOut.has(leadsPartId(level))).flatMap((level) =>
    session.rounds.flatMap((round) => leadsAt(round, level).map((lead) => ({ lead, level, round }))),
  )
}
