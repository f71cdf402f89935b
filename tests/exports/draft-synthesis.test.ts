import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS, type Session } from '../../src/domain/session'
import { LEVEL_IDS, type LevelId, LEVERAGES } from '../../src/domain/vocabulary'
import { draftSynthesis, type SynthesisWords } from '../../src/exports/draft-synthesis'
import { aCard } from '../support/a-card'
import { aGameAt, type Game } from '../support/session-builder'

const WORDS: SynthesisWords = {
  headings: {
    situation: 'Situation',
    debate: 'Débat',
    questions: 'Questions',
    resources: 'Fiches',
    priority: 'Priorité',
  },
  levels: { individual: 'Individuel', team: 'Équipe', organisation: 'Organisation', policy: 'Politique' },
  leverages: { ours: 'à notre main', negotiate: 'à négocier', escalate: 'à faire remonter' },
}
const draft = (game: Game) => draftSynthesis(game.session, WORDS)
const textOf = (game: Game, id: string) => draft(game).find((part) => part.id === id)?.text
const note = (text: string, visibility: 'private' | 'shared' = 'shared') =>
  ({ type: 'add-note', text, visibility }) as const
const lead = (text: string, level: LevelId = 'team') => ({ type: 'add-lead', text, level }) as const
const share = (resourceId: string, title: string) => ({ type: 'share-resource', resourceId, title }) as const

const CARD = 'Carte donnees-01\nUne personne demande de l’aide pour une démarche en ligne.'
const QUESTIONS = '- Que faire ?\n- Avec qui en parler ?'

describe('a first synthesis', () => {
  it('of a game where nothing was said yet has the card, its questions, and a debate to fill', () => {
    expect(draft(aGameAt('situation'))).toStrictEqual([
      { id: 'situation', heading: 'Situation', text: CARD },
      { id: 'debate', heading: 'Débat', text: '' },
      { id: 'questions', heading: 'Questions', text: QUESTIONS },
    ])
  })

  it('has what the group said, part by part, leads by level from the closest to the widest', () => {
    const game = aGameAt('actions').play(
      ...[note('On manque de temps'), note('Qui décide ?  '), note('Chut', 'private'), share('rgpd', 'Le RGPD')],
      ...[lead('Plaider', 'policy'), lead('Se former'), lead('Écouter', 'individual'), lead('Se relayer')],
    )
    game.play({ type: 'set-leverage', leadId: game.lead('Se former').id, leverage: 'negotiate' })
    game.play({ type: 'prioritise', leadId: game.lead('Plaider').id })
    expect(draft(game)).toStrictEqual([
      { id: 'situation', heading: 'Situation', text: CARD },
      { id: 'debate', heading: 'Débat', text: '- On manque de temps' },
      { id: 'questions', heading: 'Questions', text: `${QUESTIONS}\n- Qui décide ?` },
      { id: 'resources', heading: 'Fiches', text: '- Le RGPD' },
      { id: 'leads-individual', heading: 'Individuel', text: '- Écouter' },
      { id: 'leads-team', heading: 'Équipe', text: '- Se former (à négocier)\n- Se relayer' },
      { id: 'leads-policy', heading: 'Politique', text: '- Plaider' },
      { id: 'priority', heading: 'Priorité', text: 'Plaider' },
    ])
  })

  it('ends with where the group stands and its words, when it was asked and the draft has words for them', () => {
    const stand = (figureId: string, count: number, moment: 'before' | 'after') =>
      ({ type: 'place-compass', moment, figureId, count }) as const
    const group = {
      headings: { compass: 'Boussole', words: 'Mots' },
      figures: [
        { id: 'fatality', title: 'La fatalité' },
        { id: 'fear', title: 'La crainte' },
      ],
      standing: (figure: string, before: number | null, after: number | null) => `${figure} ${before} ${after}`,
      said: (word: string, count: number) => `${word} ${count}`,
    }
    const game = aGameAt('situation')
    const ends = () =>
      draftSynthesis(game.session, { ...WORDS, group })
        .slice(3)
        .map(({ id, text }) => [id, text])
    expect(ends()).toStrictEqual([])
    game.play(stand('fear', 3, 'before'), { type: 'add-word', text: 'Outil' })
    expect(ends()).toStrictEqual([
      ['compass', '- La fatalité 0 null\n- La crainte 3 null'],
      ['words', '- Outil 1'],
    ])
    game.play(stand('fatality', 2, 'after'), { type: 'add-word', text: 'Lien' }, { type: 'add-word', text: 'lien' })
    expect(ends()).toStrictEqual([
      ['compass', '- La fatalité 0 2\n- La crainte 3 0'],
      ['words', '- Lien 2\n- Outil 1'],
    ])
    expect(draft(game)).toHaveLength(3)
  })

  it('says each leverage in words', () => {
    const game = aGameAt('actions').play(...LEVERAGES.map((leverage) => lead(leverage)))
    for (const leverage of LEVERAGES) game.play({ type: 'set-leverage', leadId: game.lead(leverage).id, leverage })
    expect(textOf(game, 'leads-team')).toBe(
      '- ours (à notre main)\n- negotiate (à négocier)\n- escalate (à faire remonter)',
    )
  })

  it('says of each lead to whom it goes up, who sees to it and when it is looked at again, where words are given', () => {
    const game = aGameAt('actions').play(lead('Se former'), lead('Se relayer'), lead('Plaider'))
    const [former, relayer] = [game.lead('Se former').id, game.lead('Se relayer').id]
    const detail = { escalateTo: 'la direction', role: 'référente', reviewOn: '2027-03-01' }
    game.play({ type: 'set-leverage', leadId: former, leverage: 'escalate' })
    game.play({ type: 'detail-lead', leadId: former, detail })
    game.play({ type: 'set-leverage', leadId: relayer, leverage: 'ours' })
    game.play({ type: 'detail-lead', leadId: relayer, detail: { escalateTo: 'la direction', role: 'cheffe' } })
    const words = {
      escalated: (to: string) => `vers ${to}`,
      role: (role: string) => `par ${role}`,
      review: (day: string) => `le ${day}`,
    }
    const said = draftSynthesis(game.session, { ...WORDS, lead: words }).find(({ id }) => id === 'leads-team')?.text
    expect(said).toBe(
      '- Se former (vers la direction, par référente, le 2027-03-01)\n- Se relayer (à notre main, par cheffe)\n- Plaider',
    )
    expect(textOf(game, 'leads-team')).toBe('- Se former (à faire remonter)\n- Se relayer (à notre main)\n- Plaider')
  })

  it('gathers all rounds, and names a resource once', () => {
    const game = aGameAt('resources').play(share('rgpd', 'Le RGPD'), { type: 'decide', outcome: 'another' })
    const again = aCard('outils-02', { title: 'Un logiciel', situation: ['Début.', 'Suite.'], questions: ['Et là ?'] })
    game.play({ type: 'pick', card: again }, { type: 'next-stage' }, { type: 'next-stage' })
    game.play(share('rgpd', 'Le RGPD'), share('pause', 'La pause'), { type: 'decide', outcome: 'continue' })
    game.play(lead('Se former'), note('Rien de neuf'))
    expect(draft(game)).toStrictEqual([
      { id: 'situation', heading: 'Situation', text: `${CARD}\n\nUn logiciel\nDébut.` },
      { id: 'debate', heading: 'Débat', text: '- Rien de neuf' },
      { id: 'questions', heading: 'Questions', text: `${QUESTIONS}\n- Et là ?` },
      { id: 'resources', heading: 'Fiches', text: '- Le RGPD\n- La pause' },
      { id: 'leads-team', heading: 'Équipe', text: '- Se former' },
    ])
  })

  it('knows a question by its mark, even in a file where blanks follow it', () => {
    const { session } = aGameAt('roundtable').play(note('Qui décide ?'), note('Est-ce un droit ? Oui.'))
    const file = JSON.stringify(session).replace('Qui décide ?', 'Qui décide ? ')
    const parts = draftSynthesis(JSON.parse(file) as Session, WORDS)
    expect(parts.find(({ id }) => id === 'questions')?.text).toBe(`${QUESTIONS}\n- Qui décide ?`)
    expect(parts.find(({ id }) => id === 'debate')?.text).toBe('- Est-ce un droit ? Oui.')
  })

  it('makes an item of each line of a note, so that a list stays a list', () => {
    const game = aGameAt('roundtable').play(note('Deux choses :\n- le temps\n\n • l’argent'), note('Une - seule'))
    expect(textOf(game, 'debate')).toBe('- Deux choses :\n- le temps\n- l’argent\n- Une - seule')
  })

  it('begins each round’s debate with what was said at its stages, in their order', () => {
    const game = aGameAt('resources').play(note('On manque de temps'))
    game.play({ type: 'summarise-stage', stage: 'roundtable', text: 'Chacune hésite.' })
    game.play({ type: 'summarise-stage', stage: 'situation', text: 'Une messagerie sans règle ?' })
    expect(textOf(game, 'debate')).toBe('- Une messagerie sans règle ?\n- Chacune hésite.\n- On manque de temps')
    game.play({ type: 'decide', outcome: 'another' }, { type: 'pick', card: aCard('outils-02') })
    game.play({ type: 'summarise-stage', stage: 'situation', text: 'Un logiciel de plus.' })
    expect(textOf(game, 'debate')).toMatch(/- On manque de temps\n- Un logiciel de plus\.$/)
  })

  it('always fits in what a session may hold, cut after a whole item', () => {
    const long = Array.from({ length: 15 }, (_, index) => `${index} ${'mot '.repeat(480)}fin`)
    const game = aGameAt('roundtable').play(...long.map((text) => note(text)))
    const text = textOf(game, 'debate') ?? ''
    expect(text.length).toBeLessThanOrEqual(LIMITS.part)
    expect(text).toBe([...long.slice(0, 10).map((one) => `- ${one}`), '…'].join('\n'))
    game.play({ type: 'next-stage' }, { type: 'decide', outcome: 'stop' })
    game.play({ type: 'start-synthesis', parts: draft(game) })
    expect(game.session.synthesis?.parts.map(({ text }) => text)).toStrictEqual(draft(game).map(({ text }) => text))
  })

  it('fits to the last character', () => {
    for (const length of [1995, 1996, 1997, 1998]) {
      const game = aGameAt('roundtable').play(...Array.from({ length: 12 }, () => note('x'.repeat(length))))
      const text = textOf(game, 'debate') ?? ''
      expect(text.length).toBeLessThanOrEqual(LIMITS.part)
      expect(text).toMatch(/^(- x+\n)+…$/)
    }
  })

  it('never has a private note, a note hidden again, or a player’s name', () => {
    const anyNote = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 30 }),
      question: fc.boolean(),
      first: fc.constantFrom('private' as const, 'shared' as const),
      then: fc.option(fc.constantFrom('private' as const, 'shared' as const)),
    })
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 8 }), fc.array(fc.constantFrom(...LEVEL_IDS)), (notes, levels) => {
        const game = aGameAt('roundtable', ['ALIAS-un', 'ALIAS-deux', 'ALIAS-trois'])
        const kept: string[] = []
        notes.forEach(({ text, question, first, then }, index) => {
          const last = then ?? first
          const marked = `${last.toUpperCase()}-${index} ${text}${question ? ' ?' : '.'}`
          game.play(note(marked, first))
          if (then) game.play({ type: 'show-note', noteId: game.round.notes.at(-1)?.id ?? '', visibility: then })
          if (last === 'shared') kept.push(`SHARED-${index} `)
          game.play({ type: 'tag-note', noteId: game.round.notes.at(-1)?.id ?? '', participantId: game.id('ALIAS-un') })
        })
        game.play({ type: 'start-turn', participantId: game.id('ALIAS-deux') }, { type: 'next-stage' })
        const hands = { continue: 97, stop: 98, another: 99 }
        game.play(
          { type: 'decide', outcome: 'continue', hands },
          ...levels.map((level, at) => lead(`Piste ${at}`, level)),
        )
        const text = JSON.stringify(draft(game))
        expect(text).not.toMatch(/PRIVATE|ALIAS/)
        expect(text).not.toContain(game.id('ALIAS-un'))
        for (const one of kept) expect(text).toContain(one)
      }),
    )
  })
})
