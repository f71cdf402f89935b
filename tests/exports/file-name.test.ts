import { describe, expect, it } from 'vitest'
import { fileName } from '../../src/exports/file-name'
import { aGame, type Game } from '../support/session-builder'
import { aCard } from '../support/a-card'

const DAY = '2026-11-22'

function playing(...ids: readonly string[]): Game {
  const game = aGame()
  for (const id of ids) {
    game.play({ type: 'pick', card: aCard(id) }, { type: 'next-stage' }, { type: 'next-stage' })
    game.play({ type: 'decide', outcome: 'another' })
  }
  return game
}

describe('the name of a file', () => {
  it('is the day, the theme and the card played', () => {
    expect(fileName(playing('outils-01').session, DAY, 'md')).toBe('reflextics-2026-11-22-outils-outils-01.md')
  })

  it('is the day alone before a card is drawn', () => {
    expect(fileName(aGame().session, DAY, 'json')).toBe('reflextics-2026-11-22.json')
  })

  it('names each theme once, and three cards at most', () => {
    const { session } = playing('outils-01', 'outils-02', 'donnees-03', 'donnees-01', 'donnees-02')
    const name = 'reflextics-2026-11-22-outils-donnees-outils-01-outils-02-donnees-03-et-2.md'
    expect(fileName(session, DAY, 'md')).toBe(name)
  })

  it('has neither the title of the session nor the names of the players', () => {
    const game = playing('outils-01').play({ type: 'rename-session', title: '../CCAS de Lille' })
    expect(fileName(game.session, DAY, 'md')).toMatch(/^[a-z0-9-]+\.md$/)
  })
})
