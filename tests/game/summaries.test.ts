// What the narrator keeps of a stage: a line of what was said, and the prompts that she has used.
import { describe, expect, it } from 'vitest'
import type { StageId } from '../../src/domain/vocabulary'
import { aCard } from '../support/a-card'
import { frenchFile } from '../support/pack-on-disk'
import { aGameAt, anEndingGame, refusal } from '../support/session-builder'

const summarise = (stage: StageId, text: string) => ({ type: 'summarise-stage', stage, text }) as const
const usePrompt = (prompt: string) => ({ type: 'use-prompt', prompt }) as const
const NONE = { situation: '', roundtable: '', resources: '', actions: '' }

describe('the summary of a stage', () => {
  it('is one line, for the stage that is named, whichever is under way', () => {
    const game = aGameAt('resources').play(
      summarise('roundtable', '  La peur\nde mal\u0000 faire '),
      summarise('situation', 'Un refus'),
    )
    expect(game.round.summaries).toStrictEqual({ ...NONE, situation: 'Un refus', roundtable: 'La peur de mal faire' })
    expect(game.round.stage).toBe('resources')
  })

  it('is replaced by the next one, and may be emptied', () => {
    const game = aGameAt('situation').play(summarise('situation', 'Un'), summarise('situation', 'Deux'))
    expect(game.round.summaries.situation).toBe('Deux')
    expect(game.play(summarise('situation', ' \n')).round.summaries).toStrictEqual(NONE)
  })

  it('holds 300 characters and no more', () => {
    const game = aGameAt('situation').play(summarise('situation', ` ${'x'.repeat(300)} `))
    expect(game.round.summaries.situation).toHaveLength(300)
    expect(refusal(game.attempt(summarise('situation', 'x'.repeat(301))))).toBe('summary-too-long')
  })

  it('belongs to its round, and can still be written at the end', () => {
    const game = aGameAt('resources').play(summarise('situation', 'Première'), { type: 'decide', outcome: 'another' })
    game.play({ type: 'pick', card: aCard('outils-01') })
    expect(game.round.summaries).toStrictEqual(NONE)
    expect(game.play(summarise('situation', 'Seconde')).session.rounds[0]?.summaries.situation).toBe('Première')
    expect(anEndingGame().play(summarise('actions', 'Se former')).round.summaries.actions).toBe('Se former')
  })

  it('is closed with the session', () => {
    const game = anEndingGame().play({ type: 'close' })
    expect(refusal(game.attempt(summarise('actions', 'Trop tard')))).toBe('session-closed')
  })
})

describe('a prompt that was said aloud', () => {
  it('is remembered once, in the order of use', () => {
    const game = aGameAt('roundtable').play(usePrompt('Et vous ?'), usePrompt('Qui voit autrement ?'))
    expect(game.round.usedPrompts).toStrictEqual(['Et vous ?', 'Qui voit autrement ?'])
    expect(refusal(game.attempt(usePrompt('Et vous ?')))).toBe('prompt-already-used')
    expect(refusal(game.attempt(usePrompt(' \t')))).toBe('prompt-empty')
  })

  it('is found again among those of the pack, letter for letter and space for space', () => {
    const { stages } = frenchFile('stages')
    const prompts = stages.flatMap((stage) => stage.prompts)
    expect(prompts.some((prompt) => /[\u00a0\u202f]/.test(prompt))).toBe(true)
    expect(aGameAt('roundtable').play(...prompts.map(usePrompt)).round.usedPrompts).toStrictEqual(prompts)
  })

  it('is cut rather than refused when it is longer than a pack may have it', () => {
    const game = aGameAt('situation').play(usePrompt(`${'é'.repeat(300)}à`))
    expect(game.round.usedPrompts).toStrictEqual(['é'.repeat(300)])
    expect(refusal(game.attempt(usePrompt('é'.repeat(400))))).toBe('prompt-already-used')
  })

  it('may be said again in another round', () => {
    const game = aGameAt('resources').play(usePrompt('Et vous ?'), { type: 'decide', outcome: 'another' })
    game.play({ type: 'pick', card: aCard('outils-01') }, usePrompt('Et vous ?'))
    expect(game.session.rounds.map((round) => round.usedPrompts)).toStrictEqual([['Et vous ?'], ['Et vous ?']])
  })
})
