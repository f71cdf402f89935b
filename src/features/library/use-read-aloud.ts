import { useEffect, useRef, useState } from 'react'
import { type ReadingPace, rateOf } from '../../state/reading-pace'
import { spokenParts } from './read-aloud-parts'
import { createReader, type Reader } from './read-aloud-reader'
import { pickVoice, speech } from './read-aloud-voice'

const MARK = 'data-being-read'

/** Room for the header above, and for the buttons of the reading below, in pixels. */
const MARGIN = 96

function bringIntoView(element: HTMLElement) {
  // The page moves by itself here: not for those who asked for less of it.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight - MARGIN) element.scrollIntoView({ block: 'center', behavior: 'smooth' })
}

export type ReadingState = 'silent' | 'reading' | 'paused'

/** Reads the page aloud, and marks what is being read; silent again when the page is left. */
export function useReadAloud(language: string, pace: ReadingPace) {
  const [state, setState] = useState<ReadingState>('silent')
  const reader = useRef<Reader | null>(null)
  const marked = useRef<HTMLElement | null>(null)

  function mark(element: HTMLElement | null) {
    if (element === marked.current) return
    marked.current?.removeAttribute(MARK)
    marked.current = element
    if (!element) return
    element.setAttribute(MARK, '')
    bringIntoView(element)
  }

  function stop() {
    reader.current?.hush()
    reader.current = null
    mark(null)
    setState('silent')
  }

  function start() {
    const synthesis = speech()
    const voice = pickVoice(synthesis?.getVoices() ?? [], language)
    if (!synthesis || !voice) return
    // Another tab, or a page that was left in a hurry, may still be talking.
    synthesis.cancel()
    reader.current = createReader({
      synthesis,
      voice,
      rate: rateOf(pace),
      parts: spokenParts(document),
      onPart: ({ element }) => mark(element),
      onEnd: stop,
    })
    setState('reading')
    reader.current.say()
  }

  function pause() {
    reader.current?.hush()
    setState('paused')
  }

  function resume() {
    setState('reading')
    reader.current?.say()
  }

  useEffect(() => reader.current?.setRate(rateOf(pace)), [pace])

  useEffect(() => {
    const hush = () => {
      reader.current?.hush()
      reader.current = null
      marked.current?.removeAttribute(MARK)
    }
    addEventListener('pagehide', hush)
    return () => {
      removeEventListener('pagehide', hush)
      hush()
    }
  }, [])

  return { state, start, stop, pause, resume }
}
