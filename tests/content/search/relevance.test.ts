import { describe, expect, it } from 'vitest'
import { frenchSearch } from '../../support/french-search'

const { documents, search } = frenchSearch()
const first = (words: string) => search(words)[0]?.document.path

describe('what comes first', () => {
  it.each([
    // As written
    ['rgpd', '/glossaire#rgpd'],
    ['CNIL', '/glossaire#cnil'],
    ['DPO', '/glossaire#dpd'],
    ['FALC', '/glossaire#falc'],
    ['GAFAM', '/glossaire#gafam'],
    ['AAH', '/glossaire#aah'],
    ['vpn', '/glossaire#vpn'],
    ['données sensibles', '/glossaire#donnees-sensibles'],
    ['secret professionnel', '/glossaire#secret-professionnel'],
    ['droit à l’image', '/glossaire#droit-a-l-image'],
    ['casier judiciaire', '/cartes/posture-04'],
    ['TikTok', '/cartes/netiquettes-05'],
    ['santé mentale', '/cartes/posture-01'],
    ['loi 78-17', '/reperes#loi-informatique-et-libertes'],
    ['la crainte', '/boussole#fear'],
    ['encadrantes', '/acteurs#encadrantes'],
    ['équipe', '/niveaux/team'],
    ['e-réputation', '/glossaire#identite-numerique'],
    // Without accents, in capitals, cut short
    ['dematerialisation', '/glossaire#dematerialisation'],
    ['ETHIQUE', '/glossaire#ethique'],
    ['confidential', '/cartes/netiquettes-05'],
    ["droit a l'image", '/glossaire#droit-a-l-image'],
    // In another number, gender or form
    ['réseau social', '/glossaire#reseau-social'],
    ['réseaux sociaux', '/glossaire#reseau-social'],
    ['armoires', '/cartes/donnees-05'],
    ['logiciels libres', '/glossaire#logiciel-libre'],
    ['consentements', '/glossaire#consentement'],
    ['zones blanches', '/glossaire#zone-blanche'],
    ['médiatrices numériques', '/glossaire#mediation-numerique'],
    ['éducateurs', '/cartes/netiquettes-05'],
    ['délégué à la protection des données', '/glossaire#dpd'],
    ['archiver', '/glossaire#archivage'],
    ['mineures', '/cartes/donnees-09'],
    ['dilemmes', '/ressources/face-au-dilemme'],
    // Misspelt
    ['RGDP', '/glossaire#rgpd'],
    ['EPHAD', '/glossaire#ehpad'],
    ['watsapp', '/cartes/netiquettes-01'],
    ['secret professionel', '/glossaire#secret-professionnel'],
    ['donnés senssibles', '/glossaire#donnees-sensibles'],
    ['déconexion', '/glossaire#droit-a-la-deconnexion'],
    ['illetronisme', '/glossaire#illectronisme'],
    ['conssentement', '/glossaire#consentement'],
    ['confidantialité', '/cartes/netiquettes-05'],
    ['néttiquette', '/glossaire#netiquette'],
    ['linkdin', '/cartes/posture-03'],
    // Questions
    ['combien de temps garder un dossier ?', '/ressources/conservation-questions'],
    ['comment choisir un outil', '/ressources/choisir-outil-cinq-questions'],
    ['Que faire face à un dilemme ?', '/ressources/face-au-dilemme'],
    ['est-ce que je peux utiliser WhatsApp avec les familles', '/cartes/netiquettes-01'],
    ['une personne refuse de signer', '/cartes/donnees-10'],
    ['peut-on publier des photos d’enfants', '/cartes/donnees-09'],
    ['double authentification', '/glossaire#authentification-a-deux-facteurs'],
  ])('for “%s” is %s', (words, path) => {
    expect(first(words)).toBe(path)
  })
})

describe('the search', () => {
  it('gives the same for a plural and its singular', () => {
    const paths = (words: string) => search(words).map(({ document }) => document.path)
    expect(paths('mots de passe')).toEqual(paths('mot de passe'))
    expect(paths('mots de passe')).toContain('/ressources/echanges-securises')
  })

  it('finds every document by its own title', () => {
    const missing = documents.filter(({ title, path }) => !search(title).some(({ document }) => document.path === path))
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  it.each(['médiatric', 'utilisat', 'dématérialisa', 'personnell', 'nationau'])(
    'finds “%s”, not yet typed to its end',
    (words) => {
      expect(search(words).length).toBeGreaterThan(0)
    },
  )

  it('says which results have some of the words only, and puts them last', () => {
    const hits = search('durée de conservation')
    const partial = hits.map(({ isPartial }) => isPartial)
    expect(partial).toContain(true)
    expect(partial).toEqual(partial.toSorted((one, other) => Number(one) - Number(other)))
  })

  it('has nothing for what no text holds, and for less than two letters', () => {
    expect(search('xylophone')).toEqual([])
    expect(search('r')).toEqual([])
    expect(search('  ?!  ')).toEqual([])
  })

  it('takes words that tell nothing for what they are, unless there are no others', () => {
    expect(first('le RGPD et la')).toBe('/glossaire#rgpd')
    expect(() => search('de la')).not.toThrow()
  })
})

describe('what can be found', () => {
  it('is all of the pack: each thing once at its address', () => {
    const kinds = new Map<string, number>()
    for (const { kind } of documents) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    expect([...kinds.keys()].sort()).toEqual([
      'actor',
      'card',
      'compass',
      'level',
      'practice',
      'recommendation',
      'reference',
      'resource',
      'term',
      'theme',
      'training',
      'word',
    ])
    const keys = documents.map(({ path, title }) => `${path} ${title}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
