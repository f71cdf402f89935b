import type { Card } from '../../src/domain/pack'
import { THEME_IDS, type ThemeId } from '../../src/domain/vocabulary'

const isTheme = (word: string | undefined): word is ThemeId => THEME_IDS.some((theme) => theme === word)

/** A small valid card; its theme and number are read from its id (`outils-03`). */
export function aCard(id = 'donnees-01', change: Partial<Card> = {}): Card {
  const [theme, number] = id.split('-')
  if (!isTheme(theme)) throw new Error(`no theme in the card id ${id}`)
  return {
    id,
    theme,
    number: Number(number),
    title: `Carte ${id}`,
    situation: ['Une personne demande de l’aide pour une démarche en ligne.'],
    questions: ['Que faire ?', 'Avec qui en parler ?'],
    resources: ['secret-professionnel'],
    keywords: ['démarche'],
    source: { document: 'Guide', section: 'Situations', number: 1 },
    ...change,
  }
}

/** Three cards a theme, twelve in all. */
export const aDeck = (): readonly Card[] =>
  THEME_IDS.flatMap((theme) => ['01', '02', '03'].map((number) => aCard(`${theme}-${number}`)))
