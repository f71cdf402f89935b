// Two soft notes, made on the spot: no file to fetch, nothing to wait for.

const NOTES = [523.25, 784] as const
/** Seconds. */
const RISE = 0.03
const LENGTH = 1.6
/** Of 1: heard by the one who stands beside the laptop. */
const VOLUME = 0.08

let speaker: AudioContext | undefined

/** A short, quiet sound; nothing where there is none to be made. */
export function playChime(): void {
  if (typeof AudioContext === 'undefined') return
  speaker ??= new AudioContext()
  const { currentTime, destination } = speaker
  // A browser keeps it silent until the page was pressed once.
  void speaker.resume()
  for (const [index, frequency] of NOTES.entries()) {
    const start = currentTime + index * 0.12
    const gain = new GainNode(speaker, { gain: 0 })
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(VOLUME, start + RISE)
    gain.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH)
    const tone = new OscillatorNode(speaker, { frequency })
    tone.connect(gain).connect(destination)
    tone.start(start)
    tone.stop(start + LENGTH)
  }
}
