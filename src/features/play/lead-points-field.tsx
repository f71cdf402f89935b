import { useState } from 'react'
import { type Lead, LIMITS } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { TextField } from '../../ui/text-field'
import { useDesk } from './desk-context'

/** The points that the group gave a lead, counted aloud around the table: one number, shown as it is typed. */
export function LeadPointsField({ lead }: { readonly lead: Lead }) {
  const { t } = useText()
  const { send } = useDesk()
  /** True from the moment the field is emptied until a number is typed: no point is not yet "0". */
  const [blank, setBlank] = useState(false)
  const weigh = (weight: number) => {
    if (weight !== lead.weight) send({ type: 'weigh-lead', leadId: lead.id, weight })
  }
  return (
    <TextField
      label={t('play:lead.weight.label')}
      hint={t('play:lead.weight.hint')}
      type="number"
      inputMode="numeric"
      min={0}
      max={LIMITS.weight}
      value={blank ? '' : lead.weight}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setBlank(event.target.value === '')
        if (event.target.value !== '') weigh(Number(event.target.value))
      }}
      onBlur={() => {
        if (blank) weigh(0)
        setBlank(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.form?.requestSubmit()
      }}
    />
  )
}
