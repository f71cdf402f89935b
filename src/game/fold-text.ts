/** What two spellings of one name or word have in common: capitals apart, and accents whole or composed. */
export const foldText = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fr')
