/** What may say who somebody is. Of two of the same length at the same place, the first of this list is kept. */
export const PERSONAL_DATA_KINDS = [
  'email',
  'national-number',
  'birth-date',
  'phone',
  'address',
  'file-number',
  'named-person',
] as const

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

/** Where it stands in the text: UTF-16 units, `end` left out. */
export interface Finding {
  readonly kind: PersonalDataKind
  readonly start: number
  readonly end: number
}
