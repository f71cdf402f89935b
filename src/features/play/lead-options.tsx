import Star from 'lucide-react/icons/star'
import Trash2 from 'lucide-react/icons/trash'
import type { SubmitEvent } from 'react'
import { type Lead, LIMITS } from '../../domain/session'
import type { LevelId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { useDesk, useSession } from './desk-context'
import { DraftField } from './draft-field'
import { focusLead } from './focus-lead'
import { LeadDetailFields } from './lead-detail-fields'
import { LeadMergeField } from './lead-merge-field'
import styles from './lead-options.module.css'
import { useMoveLead } from './use-move-lead'

interface Props {
  readonly id: string
  readonly lead: Lead
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Everything one may do with a lead, in place. */
export function LeadOptions({ id, lead, onClose, onRemoved }: Props) {
  const { t } = useText()
  const session = useSession()
  const { pack, send, announce } = useDesk()
  const move = useMoveLead()
  const { id: leadId } = lead
  const isPriority = session.priority === leadId

  function submit(event: SubmitEvent) {
    event.preventDefault()
    onClose()
  }

  return (
    <form id={id} className={styles.options} onSubmit={submit}>
      <div className={styles.wide}>
        <DraftField
          label={t('play:lead.text')}
          value={lead.text}
          maxLength={LIMITS.lead}
          onCommit={(text) => {
            // A blank text was a slip of the hand.
            if (text.trim() !== '') send({ type: 'edit-lead', leadId, text })
          }}
        />
      </div>
      <SelectField
        label={t('play:lead.level')}
        value={lead.level}
        onChange={(event) => {
          if (move(leadId, event.target.value as LevelId, null)) focusLead(leadId)
        }}
      >
        {pack.levels.map((level) => (
          <option key={level.id} value={level.id}>
            {level.title}
          </option>
        ))}
      </SelectField>
      <LeadDetailFields lead={lead} />
      <LeadMergeField lead={lead} />
      <div className={styles.acts}>
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
            if (!send({ type: 'remove-lead', leadId })) return
            announce(t('play:lead.removed'))
            onRemoved()
          }}
        >
          {t('play:lead.remove')}
        </Button>
      </div>
    </form>
  )
}
