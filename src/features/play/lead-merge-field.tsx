import { useState } from 'react'
import type { Lead } from '../../domain/session'
import { currentRound, leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { useDesk, useSession } from './desk-context'
import { focusLead } from './focus-lead'
import styles from './lead-options.module.css'

/** Two leads that say the same become one. Choosing is not yet doing: a list may be gone through with the arrows. */
export function LeadMergeField({ lead }: { readonly lead: Lead }) {
  const { t } = useText()
  const session = useSession()
  const { pack, send, announce } = useDesk()
  const [chosen, setChosen] = useState('')
  const round = currentRound(session)
  const levels = pack.levels
    .map(({ id, title }) => ({ id, title, leads: round ? leadsAt(round, id).filter((one) => one.id !== lead.id) : [] }))
    .filter(({ leads }) => leads.length > 0)
  const into = levels.flatMap(({ leads }) => leads).find(({ id }) => id === chosen)
  if (levels.length === 0) return null

  function merge() {
    if (!into || !send({ type: 'merge-leads', leadId: lead.id, intoId: into.id })) return
    announce(t('play:lead.merge.done', { text: into.text }))
    focusLead(into.id)
  }

  return (
    <div className={styles.merge}>
      <SelectField
        label={t('play:lead.merge.label')}
        value={into?.id ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('play:lead.merge.none')}</option>
        {levels.map(({ id, title, leads }) => (
          <optgroup key={id} label={title}>
            {leads.map((one) => (
              <option key={one.id} value={one.id}>
                {one.text}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <Button disabled={!into} onClick={merge}>
        {t('play:lead.merge.action')}
      </Button>
      {into ? <p>{t('play:lead.merge.hint')}</p> : null}
    </div>
  )
}
