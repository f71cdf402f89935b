// The closed lists of the game's words (design, section 2).

export const THEME_IDS = ['donnees', 'outils', 'netiquettes', 'posture'] as const
export type ThemeId = (typeof THEME_IDS)[number]

/** From the closest to the widest, as on the systems board. */
export const LEVEL_IDS = ['individual', 'team', 'organisation', 'policy'] as const
export type LevelId = (typeof LEVEL_IDS)[number]

/** In the order in which a round goes through them. */
export const STAGE_IDS = ['situation', 'roundtable', 'resources', 'actions'] as const
export type StageId = (typeof STAGE_IDS)[number]

/** What room for manoeuvre the group has on a lead. */
export const LEVERAGES = ['ours', 'negotiate', 'escalate'] as const
export type Leverage = (typeof LEVERAGES)[number]

/** How far a lead has come since the game. */
export const LEAD_STATES = ['todo', 'begun', 'done', 'dropped'] as const
export type LeadState = (typeof LEAD_STATES)[number]

/** How the order of speech is made: as seated, by chance, or by the narrator, one by one. */
export const TURN_ORDERS = ['seated', 'random', 'pointed'] as const

/** What the group decides after the resources. */
export const OUTCOMES = ['continue', 'stop', 'another'] as const
export type Outcome = (typeof OUTCOMES)[number]
