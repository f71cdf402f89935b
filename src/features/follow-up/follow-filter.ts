// Which leads are shown, as it stands in the address: `?niveau=team&theme=outils&marge=ours&etat=todo&depuis=3`.
import { LEAD_STATES, LEVEL_IDS, LEVERAGES, THEME_IDS } from '../../domain/vocabulary'
import { type LeadFilter, NO_LEVERAGE } from '../../game/follow-up/filter-leads'

/** How many months back one may look. */
export const MONTHS = ['1', '3', '6', '12'] as const

const NAMES = {
  level: 'niveau',
  theme: 'theme',
  leverage: 'marge',
  state: 'etat',
  months: 'depuis',
  session: 'partie',
} as const satisfies Record<keyof LeadFilter, string>
const KEYS = Object.keys(NAMES) as readonly (keyof LeadFilter)[]
/** Leads thought of alone are shown apart. */
const ALONE = 'seule'

const WORDS: Readonly<Record<Exclude<keyof LeadFilter, 'session'>, readonly string[]>> = {
  level: LEVEL_IDS,
  theme: THEME_IDS,
  leverage: [...LEVERAGES, NO_LEVERAGE],
  state: LEAD_STATES,
  months: MONTHS,
}

export interface FollowChoice {
  readonly kind: 'group' | 'solo'
  readonly filter: LeadFilter
}

export const NO_FILTER: LeadFilter = { level: '', theme: '', leverage: '', state: '', months: '', session: '' }

/** What the address asks for; a word that nobody knows asks for nothing. */
export function readFollowChoice(search: URLSearchParams): FollowChoice {
  const asked = KEYS.map((key) => {
    const word = search.get(NAMES[key]) ?? ''
    return [key, key === 'session' || WORDS[key].includes(word) ? word : ''] as const
  })
  return {
    kind: search.has(ALONE) ? 'solo' : 'group',
    filter: { ...NO_FILTER, ...Object.fromEntries(asked) },
  }
}

/** The same as the end of an address; nothing when nothing is asked for. */
export function followSearch({ kind, filter }: FollowChoice): string {
  const search = new URLSearchParams(KEYS.flatMap((key) => (filter[key] === '' ? [] : [[NAMES[key], filter[key]]])))
  if (kind === 'solo') search.set(ALONE, 'oui')
  return search.size === 0 ? '' : `?${search.toString()}`
}

export const countChoices = (filter: LeadFilter): number => KEYS.filter((key) => filter[key] !== '').length
