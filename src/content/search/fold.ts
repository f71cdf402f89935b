const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/** The text as it compares: small letters, no accents, ligatures written out. It may be longer than what it comes from. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? ligature)
