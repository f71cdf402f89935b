import { useSyncExternalStore } from 'react'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The best voice of the device itself for a language; a voice that is not sends the text elsewhere, and is never taken.
 * The person's own choice (`default`) first, then that of the language's first country.
 */
export function pickVoice<Each extends Voice>(voices: readonly Each[], language: string): Each | undefined {
  const tag = ({ lang }: Voice) => lang.replace('_', '-').toLowerCase()
  const spoken = voices.filter((voice) => voice.localService && tag(voice).split('-')[0] === language)
  return (
    spoken.find((voice) => voice.default) ??
    spoken.find((voice) => tag(voice) === `${language}-${language}`) ??
    spoken[0]
  )
}

/** None where there is no speech, as on a server. Read when asked: voices may come late. */
export const speech = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis

function subscribe(listener: () => void): () => void {
  const synthesis = speech()
  // Not every browser that speaks says that its voices have come.
  if (!synthesis || !('addEventListener' in synthesis)) return () => undefined
  synthesis.addEventListener('voiceschanged', listener)
  return () => synthesis.removeEventListener('voiceschanged', listener)
}

/** Whether this device can read a text in this language by itself; no on a server, and until the app runs. */
export const useCanSpeak = (language: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => pickVoice(speech()?.getVoices() ?? [], language) !== undefined,
    () => false,
  )
