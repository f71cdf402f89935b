import { Star, Trash2 } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import { type Lead, LIMITS } from '../../domain/session'
import { LEVERAGES, type LevelId, type Leverage } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useDesk } from './desk-context'
import { focusLead } from './focus-lead'
import styles from './lead-options.module.css'

interface Props {
  readonly id: string
  readonly lead: Lead
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Everything one may do with a lead, in place. */
export function LeadOptions({ id, lead, onClose, onRemoved }: Props) {
  const { t } = useText()
  const { session, pack, send } = useDesk()
  const [text, setText] = useState(lead.text)
  const { id: leadId } = lead
  const isPriority = session.priority === leadId

  function keepText(event?: SubmitEvent) {
    event?.preventDefault()
    if (text.trim() === '') setText(lead.text)
    else if (text !== lead.text) send({ type: 'edit-lead', leadId, text })
    if (!event) return
    onClose()
    focusLead(leadId)
  }

  return (
    <form id={id} className={styles.options} onSubmit={keepText}>
      <TextField
        label={t('play:lead.text')}
        value={text}
        maxLength={LIMITS.lead}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => keepText()}
        // Without a button that submits, a form of many fields does not hear Enter.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.form?.requestSubmit()
        }}
      />
      <SelectField
        label={t('play:lead.level')}
        value={lead.level}
        onChange={(event) => {
          send({ type: 'move-lead', leadId, level: event.target.value as LevelId, before: null })
          focusLead(leadId)
        }}
      >
        {pack.levels.map((level) => (
          <option key={level.id} value={level.id}>
            {level.title}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('play:lead.leverage')}
        value={lead.leverage ?? ''}
        onChange={(event) =>
          send({ type: 'set-leverage', leadId, leverage: (event.target.value || null) as Leverage | null })
        }
      >
        <option value="">{t('play:lead.noLeverage')}</option>
        {LEVERAGES.map((leverage) => (
          <option key={leverage} value={leverage}>
            {t(`common:leverage.${leverage}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('play:lead.weight')}
        type="number"
        inputMode="numeric"
        min={0}
        max={LIMITS.weight}
        value={lead.weight}
        onChange={(event) => send({ type: 'weigh-lead', leadId, weight: Number(event.target.value) })}
      />
      <Button
        size="small"
        icon={<Star aria-hidden />}
        aria-pressed={isPriority}
        onClick={() => send({ type: 'prioritise', leadId: isPriority ? null : leadId })}
      >
        {t(isPriority ? 'play:lead.unsetPriority' : 'play:lead.setPriority')}
      </Button>
      <Button
        size="small"
        look="quiet"
        icon={<Trash2 aria-hidden />}
        onClick={() => {
          if (send({ type: 'remove-lead', leadId })) onRemoved()
        }}
      >
        {t('play:lead.remove')}
      </Button>
    </form>
  )
}
