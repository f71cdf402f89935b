import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pickVoice } from '../../../src/features/library/read-aloud-voice'
import { setReadingPace } from '../../../src/state/reading-pace'
import { show } from '../../support/show'

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: true,
  default: false,
  ...more,
})

/** A device that speaks when it is told to: the browser's own needs loudspeakers. */
class Utterance {
  rate = 1
  lang = ''
  voice: SpeechSynthesisVoice | null = null
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

class Device extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voice('fr-FR')]
  said: Utterance[] = []
  saying: Utterance | null = null
  getVoices = () => this.voices
  speak = (utterance: Utterance) => {
    this.said.push(utterance)
    this.saying = utterance
  }
  /** As browsers do, it tells the end of what was cut short too. */
  cancel = () => {
    const cut = this.saying
    this.saying = null
    cut?.onend?.()
  }
  finish = () => act(() => this.saying?.onend?.())
  texts = () => this.said.map(({ text }) => text)
}

let device: Device
beforeEach(() => {
  device = new Device()
  vi.stubGlobal('speechSynthesis', device)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  setReadingPace('usual')
})
afterEach(() => vi.unstubAllGlobals())

const startButton = () => screen.findByText('Lire à voix haute').then((text) => text.closest('button')!)
const bar = () => within(screen.getByRole('group', { name: 'Lecture à voix haute' }))
const isReading = () => document.querySelectorAll('[data-being-read]')

async function start(path = '/cartes/donnees-01') {
  const user = userEvent.setup()
  const router = show(path)
  await user.click(await startButton())
  return { user, router }
}

describe('reading a page aloud', () => {
  it('says the title, the story and the questions, and marks what it says', async () => {
    await start()
    expect(device.texts()).toEqual(['Pour plus tard, au cas où'])
    expect(isReading()).toHaveLength(1)
    device.finish()
    expect(isReading()[0]).toHaveTextContent('Camille P. a besoin')
    for (let left = 200; left > 0 && device.saying; left -= 1) device.finish()
    expect(device.texts().at(-1)).toContain('que faire de ce qu’elle a dit')
    expect(device.texts().join(' ')).not.toMatch(/Jouer cette carte|Ressources qui aident/)
    expect(isReading()).toHaveLength(0)
    expect(screen.queryByRole('group', { name: 'Lecture à voix haute' })).not.toBeInTheDocument()
  })

  it('says what a sheet recommends, and not the links between', async () => {
    await start('/recommandations/institutions?niveau=individual')
    for (let left = 200; left > 0 && device.saying; left -= 1) device.finish()
    expect(device.texts().slice(0, 2)).toEqual([
      'Les institutions',
      expect.stringMatching(/^Ce qui dépend des structures/),
    ])
    expect(device.texts()).toContain('Accessibilité')
    expect(device.texts().join(' ')).toContain('Connaître ses droits')
    expect(device.texts()).not.toContain('Individuel')
  })

  it('pauses, and says the same part again when it goes on', async () => {
    const { user } = await start()
    device.finish()
    const before = device.texts().at(-1)
    await user.click(bar().getByRole('button', { name: 'Pause' }))
    expect(device.saying).toBeNull()
    expect(isReading()).toHaveLength(1)
    await user.click(bar().getByRole('button', { name: 'Reprendre' }))
    expect(device.texts().at(-1)).toBe(before)
    device.finish()
    expect(device.texts().at(-1)).not.toBe(before)
  })

  it('goes on at another pace from the part it is at, and remembers it', async () => {
    const { user } = await start()
    await user.selectOptions(bar().getByLabelText('Vitesse'), 'Plus lente')
    expect(device.said.map(({ rate }) => rate)).toEqual([1, 0.75])
    expect(new Set(device.texts()).size).toBe(1)
    await user.click(bar().getByRole('button', { name: 'Arrêter' }))
    await user.click(await startButton())
    expect(device.said.at(-1)?.rate).toBe(0.75)
  })

  it('stops, and the focus goes back to where it began', async () => {
    const { user } = await start()
    expect(bar().getByRole('button', { name: 'Pause' })).toHaveFocus()
    await user.click(bar().getByRole('button', { name: 'Arrêter' }))
    expect(device.saying).toBeNull()
    expect(isReading()).toHaveLength(0)
    expect(await startButton()).toHaveFocus()
  })

  it('falls silent when the page is left, for another card too', async () => {
    const { router } = await start()
    await act(() => router.navigate('/cartes/donnees-02'))
    await screen.findByRole('heading', { level: 1, name: 'Le SMS que Matthieu n’attendait pas' })
    expect(device.saying).toBeNull()
    expect(isReading()).toHaveLength(0)
    expect(screen.queryByRole('group', { name: 'Lecture à voix haute' })).not.toBeInTheDocument()
  })

  it('gives up when the voice fails', async () => {
    await start()
    act(() => device.saying?.onerror?.())
    expect(screen.queryByRole('group', { name: 'Lecture à voix haute' })).not.toBeInTheDocument()
  })

  it('reads a resource, its tables cell by cell', async () => {
    await start('/ressources/equipement-base-specialise')
    for (let left = 400; left > 0 && device.saying; left -= 1) device.finish()
    expect(device.texts()[0]).toBe('Équipement de base, équipement spécialisé')
    expect(device.texts().join(' ')).toMatch(/Ordinateurs et tablettes, La plupart des tâches/)
    expect(device.texts().join(' ')).not.toMatch(/Cartes que cette ressource éclaire/)
  })

  it('is offered only where the device itself has a voice in the language, as soon as it has', async () => {
    device.voices = [voice('fr-FR', { localService: false }), voice('en-GB')]
    show('/cartes/donnees-01')
    expect((await startButton()).className).toMatch(/absent/)
    device.voices = [voice('fr-CA')]
    act(() => void device.dispatchEvent(new Event('voiceschanged')))
    expect((await startButton()).className).not.toMatch(/absent/)
  })
})

describe('the voice', () => {
  it('is never one that sends the text elsewhere', () => {
    expect(pickVoice([voice('fr-FR', { localService: false, default: true })], 'fr')).toBeUndefined()
  })

  it('is the one the person chose, or else that of France, or else any that speaks French', () => {
    const [canada, france, chosen] = [voice('fr_CA'), voice('fr-FR'), voice('fr-BE', { default: true })]
    expect(pickVoice([voice('en-US', { default: true }), canada, france, chosen], 'fr')).toBe(chosen)
    expect(pickVoice([canada, france], 'fr')).toBe(france)
    expect(pickVoice([canada], 'fr')).toBe(canada)
    expect(pickVoice([voice('fro')], 'fr')).toBeUndefined()
  })
})
