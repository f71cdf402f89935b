import { type Lead, type LeadDetail, LIMITS } from '../../domain/session'
import { LEVERAGES, type Leverage } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { SelectField } from '../../ui/select-field'
import { useDesk } from './desk-context'
import { DraftField } from './draft-field'
import { LeadPointsField } from './lead-points-field'

/** What the group says about a lead: its leverage, its points, who sees to it and when it is looked at again. */
export function LeadDetailFields({ lead }: { readonly lead: Lead }) {
  const { t } = useText()
  const { send } = useDesk()
  const { id: leadId } = lead
  const detail = (change: Partial<LeadDetail>) => send({ type: 'detail-lead', leadId, detail: change })
  return (
    <>
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
      {lead.leverage === 'escalate' ? (
        <DraftField
          label={t('play:lead.escalateTo')}
          value={lead.escalateTo}
          maxLength={LIMITS.detail}
          autoComplete="off"
          onCommit={(escalateTo) => detail({ escalateTo })}
        />
      ) : null}
      <LeadPointsField lead={lead} />
      <DraftField
        label={t('play:lead.role.label')}
        hint={t('play:lead.role.hint')}
        value={lead.role}
        maxLength={LIMITS.detail}
        autoComplete="off"
        onCommit={(role) => detail({ role })}
      />
      <DraftField
        label={t('play:lead.reviewOn')}
        type="date"
        value={lead.reviewOn ?? ''}
        onCommit={(day) => detail({ reviewOn: day || null })}
      />
    </>
  )
}
