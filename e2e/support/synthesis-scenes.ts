// The synthesis, from before there is one to what can be opened on it.
import { heading, type Scene } from './scene'
import { aGameOf, type Place, putInDatabase } from './stored-games'

const synthesis = (name: string, place: Place, title: string): Scene => ({
  name: `synthesis: ${name}`,
  open: async (page, words) => {
    const game = aGameOf(words, place)
    await putInDatabase(page, [game])
    await page.goto(`/partie/${game.session.id}/synthese`)
    await heading(page, title)
  },
})

const taking: Scene = {
  name: 'synthesis: taking it away',
  open: async (page, words) => {
    await synthesis('', 'ending', 'Synthèse').open(page, words)
    await page.getByRole('button', { name: 'Laisser de côté' }).first().click()
    await page.getByRole('button', { name: 'Emporter', exact: true }).click()
    await heading(page, 'Synthèse')
  },
}

export const SYNTHESIS_SCENES: readonly Scene[] = [
  taking,
  synthesis('too early', 'drawing', 'Pas encore de synthèse'),
  synthesis('a first draft', 'ending', 'Synthèse'),
  synthesis('being written', 'synthesis', 'Synthèse'),
  synthesis('closed', 'closed', 'Synthèse'),
]
