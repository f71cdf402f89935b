// The pseudo-language: real texts, visibly dressed. What stays plain on screen was never translated.
import type { PostProcessorModule } from 'i18next'

const ACCENTED: Readonly<Record<string, string>> = { a: 'à', e: 'ê', i: 'ï', o: 'ø', u: 'û', c: 'ç', n: 'ñ', s: 'š' }

/** `Piocher` gives `⟦Pïøçhêr ~~⟧`: dressed, and a third longer as a longer language would be. */
export const pseudo: PostProcessorModule = {
  type: 'postProcessor',
  name: 'pseudo',
  process: (value: string) => {
    const dressed = [...value].map((letter) => ACCENTED[letter] ?? letter).join('')
    return `⟦${dressed} ${'~'.repeat(Math.ceil(value.length / 3))}⟧`
  },
}
