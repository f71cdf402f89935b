// The words of files, for tests that read them back.
import { fileWords } from '../../src/features/synthesis/file-words'
import { createTranslator } from '../../src/i18n/create-translator'
import { FRENCH } from '../../src/i18n/french'
import type { Text } from '../../src/i18n/use-text'

const t = createTranslator({ texts: FRENCH }).t as Text

export const WORDS = fileWords(t, 'fr', {
  levels: [
    { id: 'individual', title: 'Individuel' },
    { id: 'team', title: 'Équipe' },
    { id: 'organisation', title: 'Organisation' },
    { id: 'policy', title: 'Politique' },
  ],
  themes: [{ id: 'donnees', shortName: 'Protection des données' }],
})
