// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { parsePath, StaticRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/app'
import { arriveAt } from '../../src/app/arrive'
import { routes } from '../../src/app/routes'

async function render(path: string): Promise<string> {
  const address = { hash: '', search: '', ...parsePath(path), pathname: path.replace(/\?.*/, '') }
  const arrived = await arriveAt(routes, address)
  return renderToString(
    <StaticRouter location={path}>
      <App first={{ address, arrived }} />
    </StaticRouter>,
  )
}

describe('every screen renders to a string on a server, where there is no window', () => {
  it.each([
    ['/', 'Commencer une partie'],
    ['/cartes', 'L’armoire sans clé'],
    ['/cartes?theme=posture', 'Posture éthique'],
    ['/cartes/donnees-03', 'Anne hésite'],
    ['/cartes/nulle-part', 'Cette carte n’existe pas'],
    ['/ressources', 'Les huit règles d’or du RGPD'],
    ['/ressources/donnees-sensibles', 'Les données sensibles'],
    ['/thematiques/donnees', 'Protection des données et travail social'],
    ['/thematiques/nulle-part', 'Cette thématique n’existe pas'],
    ['/reperes', '27 avril 2016'],
    ['/recherche', 'Un mot, une question ou un sigle'],
    ['/recherche?q=rgpd', 'value="rgpd"'],
    ['/formation', 'La culture numérique et le travail social'],
    ['/glossaire', '<dt id="rgpd">'],
    ['/parties', 'Vos parties'],
    ['/suivi', 'Suivi des pistes'],
    ['/suivi/bilan', 'Bilan en images'],
    ['/partie/nouvelle', 'Préparer la partie'],
    ['/partie/0123456789abcdef', 'Ouverture de la partie'],
    ['/boussole', 'La fatalité'],
    ['/pratiques', 'Ce qui inquiète'],
    ['/mots', 'Dématérialisation'],
    ['/mots?tri=mot-inverse', 'de Z à A'],
    ['/recommandations', 'Les pairs usagers'],
    ['/recommandations?niveau=team', '42 recommandations sur 104'],
    ['/recommandations/pairs', 'une charte de la pair-aidance'],
    ['/recommandations/nulle-part', 'Cette fiche n’existe pas'],
    ['/acteurs', 'Décideuses'],
    ['/niveaux/team', 'Prévoir un moment régulier'],
    ['/niveaux/nulle-part', 'Ce niveau n’existe pas'],
    ['/mes-donnees', 'Les états d’avant de chaque partie'],
    ['/a-propos', '2021-1-FR01-KA220-HED-000027512'],
    ['/nulle/part', 'Cette page n’existe pas'],
  ])('%s shows “%s”', async (path, words) => {
    expect(await render(path)).toContain(words)
  })

  it('a card’s page holds its whole text before any script runs', async () => {
    const html = await render('/cartes/posture-01')
    expect(html).toContain('<h1')
    expect(html).toContain('Sylvie')
    expect(html).toContain('Le dilemme')
  })

  it('no page carries a style attribute, which the policy would refuse', async () => {
    for (const path of [
      '/',
      '/cartes',
      '/cartes/outils-01',
      '/ressources/deconnexion',
      '/boussole',
      '/pratiques',
      '/mots',
      '/recherche?q=rgpd',
      '/recommandations?niveau=policy',
      '/recommandations/institutions',
      '/acteurs',
      '/niveaux/policy',
      '/partie/nouvelle',
      '/mes-donnees',
    ]) {
      expect(await render(path)).not.toMatch(/ style="/)
    }
  })
})
