import type { Text } from './use-text'

/** The headings of what a reflection led alone leaves in writing. */
export function reflectionWords(t: Text) {
  const level = (name: string) => t('reflection:recap.leads', { level: name })
  return {
    headings: {
      situation: t('reflection:recap.situation'),
      debate: t('reflection:recap.debate'),
      questions: t('reflection:recap.questions'),
      resources: t('reflection:recap.resources'),
      priority: t('reflection:recap.priority'),
    },
    levels: {
      individual: level(t('reflection:level.individual')),
      team: level(t('reflection:level.team')),
      organisation: level(t('reflection:level.organisation')),
      policy: level(t('reflection:level.policy')),
    },
    leverages: {
      ours: t('common:leverage.ours'),
      negotiate: t('common:leverage.negotiate'),
      escalate: t('common:leverage.escalate'),
    },
  }
}
