import type { LevelId } from '../../domain/vocabulary'

/**
 * The levels of the board that a card's own questions ask about: what one does with the person, what colleagues agree
 * on, what the structure plans, what the law provides. A group may think further, at any of the four.
 */
export const CARD_LEVELS: Readonly<Record<string, readonly LevelId[]>> = {
  'donnees-01': ['individual', 'policy'],
  'donnees-02': ['individual', 'organisation'],
  'donnees-03': ['individual', 'organisation'],
  'donnees-04': ['individual', 'organisation'],
  'donnees-05': ['individual', 'organisation', 'policy'],
  'donnees-06': ['individual', 'organisation'],
  'donnees-07': ['individual', 'organisation'],
  'donnees-08': ['individual', 'organisation', 'policy'],
  'donnees-09': ['organisation', 'policy'],
  'donnees-10': ['individual', 'policy'],
  'outils-01': ['individual', 'organisation'],
  'outils-02': ['individual', 'policy'],
  'outils-03': ['individual', 'organisation'],
  'netiquettes-01': ['individual', 'organisation'],
  'netiquettes-02': ['individual', 'team', 'organisation'],
  'netiquettes-03': ['team', 'organisation'],
  'netiquettes-04': ['team', 'policy'],
  'netiquettes-05': ['individual', 'team', 'organisation'],
  'netiquettes-06': ['individual', 'team'],
  'posture-01': ['individual'],
  'posture-02': ['individual', 'organisation'],
  'posture-03': ['individual'],
  'posture-04': ['individual'],
}
