import type { LevelId } from '../domain/vocabulary'

/** The part of the synthesis that has the leads of a level. */
export const leadsPartId = (level: LevelId): string => `leads-${level}`
