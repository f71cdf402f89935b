import { useEffect, useState } from 'react'
import type { Session } from '../../domain/session'
import { changesDraft } from '../../exports/changes-draft'
import { draftSynthesis } from '../../exports/draft-synthesis'
import { missingLines } from '../../exports/missing-lines'
import { isAsDrafted } from '../../game/merge-draft'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { type DraftContent, synthesisWords } from './synthesis-words'

/** Parts that a person wrote in and where the game says more: since she wrote, or from the start. */
export type Offers = ReadonlyMap<string, 'news' | 'also'>

function offersOf(session: Session, content: (session: Session) => ReturnType<typeof draftSynthesis>): Offers {
  const fresh = new Map(content(session).map(({ id, text }) => [id, text]))
  return new Map(
    (session.synthesis?.parts ?? []).flatMap((part) => {
      const { id, text, draft } = part
      const now = fresh.get(id) ?? ''
      if (draft === null || isAsDrafted(part) || missingLines(text, now).length === 0) return []
      return [[id, now === draft ? 'also' : 'news'] as const]
    }),
  )
}

/**
 * Brings the draft up to the game when the screen opens: a first one, or what the game has said since, which never
 * covers what a person wrote. What is offered to her is settled then, so that nothing moves under her hands.
 */
export function useDraft(session: Session, content: DraftContent): Offers {
  const { t, language } = useText()
  const draft = (of: Session) => draftSynthesis(of, synthesisWords(t, language, content))
  const [offers] = useState(() => offersOf(session, draft))
  const { phase, rounds } = session
  const isOpen = phase !== 'closed' && rounds.length > 0
  useEffect(() => {
    const { timeline, dispatch } = playStore.getState()
    const present = timeline?.present
    if (!isOpen || !present) return
    const parts = draftSynthesis(present, synthesisWords(t, language, content))
    if (!present.synthesis) dispatch({ type: 'start-synthesis', parts })
    else if (changesDraft(present, parts)) dispatch({ type: 'redraft-synthesis', parts })
  }, [isOpen, t, language, content])
  return offers
}
