// One part after the other, by the device's voice. To pause is to stop and to say the same part again: on phones the
// browser's own pause ends everything, and after a long one it never resumes.

export interface SpokenPart {
  readonly text: string
  /** What is marked while it is said. */
  readonly element: HTMLElement
}

export interface Reader {
  readonly say: () => void
  readonly hush: () => void
  readonly setRate: (rate: number) => void
}

interface Options {
  readonly synthesis: SpeechSynthesis
  readonly parts: readonly SpokenPart[]
  readonly voice: SpeechSynthesisVoice
  readonly rate: number
  readonly onPart: (part: SpokenPart) => void
  /** All is said, or nothing more can be. */
  readonly onEnd: () => void
}

export function createReader({ synthesis, parts, voice, rate: firstRate, onPart, onEnd }: Options): Reader {
  let at = 0
  let rate = firstRate
  let isSaying = false
  // Held on to: what nobody holds may be collected before it has told its end.
  let current: SpeechSynthesisUtterance | null = null

  function hush() {
    isSaying = false
    current = null
    synthesis.cancel()
  }

  function say() {
    const part = parts[at]
    if (!part) {
      hush()
      onEnd()
      return
    }
    isSaying = true
    onPart(part)
    const utterance = new SpeechSynthesisUtterance(part.text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    // What was hushed still tells its end, or that it was interrupted.
    utterance.onend = () => {
      if (utterance !== current) return
      at += 1
      say()
    }
    utterance.onerror = () => {
      if (utterance !== current) return
      hush()
      onEnd()
    }
    current = utterance
    synthesis.speak(utterance)
  }

  return {
    say,
    hush,
    setRate: (next) => {
      rate = next
      if (!isSaying) return
      hush()
      say()
    },
  }
}
