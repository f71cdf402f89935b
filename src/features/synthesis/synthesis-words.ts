import type { Level } from '../../domain/pack'
import type { CompassFile } from '../../domain/pack-library'
import type { LevelId } from '../../domain/vocabulary'
import type { SynthesisWords } from '../../exports/draft-synthesis'
import { printedDate } from '../../i18n/printed-date'
import type { Text } from '../../i18n/use-text'

export interface DraftContent {
  readonly levels: readonly Level[]
  readonly figures: CompassFile['figures']
}

/** What the draft says around the group's words, in the language on screen. */
export function synthesisWords(t: Text, language: string, { levels, figures }: DraftContent): SynthesisWords {
  const heading = (id: LevelId) => {
    const level = levels.find((one) => one.id === id)
    return t('synthesis:heading.level', { level: level?.title.toLocaleLowerCase('fr') ?? id })
  }
  return {
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
      ours: t('synthesis:leverage.ours'),
      negotiate: t('synthesis:leverage.negotiate'),
      escalate: t('synthesis:leverage.escalate'),
    },
    lead: {
      escalated: (to) => t('synthesis:lead.escalated', { to }),
      role: (role) => t('synthesis:lead.role', { role }),
      review: (day) => t('synthesis:lead.review', { date: printedDate(language, day) }),
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
  }
}
