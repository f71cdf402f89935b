import { useCallback } from 'react'
import type { Level } from '../../domain/pack'
import type { CompassFile } from '../../domain/pack-library'
import type { LevelId } from '../../domain/vocabulary'
import { draftSynthesis } from '../../exports/draft-synthesis'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'

/** Puts a draft on the session, first or anew, in the words of the language on screen. */
export function useDraft(levels: readonly Level[], figures: CompassFile['figures']): () => void {
  const { t } = useText()
  return useCallback(() => {
    const session = playStore.getState().timeline?.present
    if (!session) return
    const heading = (id: LevelId) => {
      const level = levels.find((one) => one.id === id)
      return t('synthesis:heading.level', { level: level?.title.toLocaleLowerCase('fr') ?? id })
    }
    const parts = draftSynthesis(session, {
      headings: {
        situation: t('synthesis:heading.situation'),
        debate: t('synthesis:heading.debate'),
        questions: t('synthesis:heading.questions'),
        resources: t('synthesis:heading.resources'),
        priority: t('synthesis:heading.priority'),
      },
      levels: {
        individual: heading('individual'),
        team: heading('team'),
        organisation: heading('organisation'),
        policy: heading('policy'),
      },
      leverages: {
        ours: t('common:leverage.ours'),
        negotiate: t('common:leverage.negotiate'),
        escalate: t('common:leverage.escalate'),
      },
      group: {
        headings: { compass: t('synthesis:heading.compass'), words: t('synthesis:heading.words') },
        figures,
        standing: (figure, before, after) => {
          if (before === null) return t('synthesis:compass.after', { figure, after: after ?? 0 })
          if (after === null) return t('synthesis:compass.before', { figure, before })
          return t('synthesis:compass.both', { figure, before, after })
        },
        said: (word, count) => t('synthesis:words.said', { word, count }),
      },
    })
    playStore.getState().dispatch({ type: session.synthesis ? 'redraft-synthesis' : 'start-synthesis', parts })
  }, [levels, figures, t])
}
