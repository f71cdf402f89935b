import type { SubmitEvent } from 'react'
import type { Level } from '../../domain/pack'
import { LIMITS } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { useKeptText } from '../../state/use-kept-text'
import { usePersonalData } from '../../state/use-personal-data'
import { Button } from '../../ui/button'
import { GuardedField } from '../../ui/guarded-field'
import { TextField } from '../../ui/text-field'
import styles from './actions-step.module.css'
import { send } from './send'

interface Props {
  readonly sessionId: string
  readonly level: Level
}

/** A lead being written; half of it survives a reload too. */
export function LeadForm({ sessionId, level }: Props) {
  const { t } = useText()
  const [text, setText] = useKeptText(`reflextics.lead.${sessionId}.${level.id}`)
  const guard = usePersonalData(text)
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && send({ type: 'add-lead', text, level: level.id })) setText('')
  }
  return (
    <GuardedField {...guard} words={privacyWords(t)}>
      <form className={styles.form} onSubmit={keep}>
        <TextField
          label={t('reflection:actions.add', { level: t(`reflection:level.${level.id}`) })}
          value={text}
          maxLength={LIMITS.lead}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">{t('reflection:actions.keep')}</Button>
      </form>
    </GuardedField>
  )
}
