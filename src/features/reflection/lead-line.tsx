import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash'
import { useState } from 'react'
import { type Lead, LIMITS } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { EditInPlace } from '../../ui/edit-in-place'
import { GuardedField } from '../../ui/guarded-field'
import { IconButton } from '../../ui/icon-button'
import styles from './actions-step.module.css'
import { send } from './send'

/** One lead, to be worded anew or taken away. */
export function LeadLine({ lead }: { readonly lead: Lead }) {
  const { t } = useText()
  const [isEdited, setEdited] = useState(false)
  const { id: leadId, text } = lead
  const [draft, setDraft] = useState(text)
  const guard = usePersonalData(isEdited ? draft : '')
  if (isEdited) {
    return (
      <li className={styles.lead}>
        <GuardedField {...guard} words={privacyWords(t)}>
          <EditInPlace
            className={styles.edit}
            label={t('reflection:actions.text')}
            value={text}
            maxLength={LIMITS.lead}
            saveLabel={t('reflection:actions.save')}
            onSave={(words) => send({ type: 'edit-lead', leadId, text: words })}
            onDraft={setDraft}
            onDone={() => setEdited(false)}
          />
        </GuardedField>
      </li>
    )
  }
  return (
    <li className={styles.lead}>
      <p>{text}</p>
      <div className={styles.tools}>
        <IconButton
          label={t('reflection:actions.edit', { text })}
          icon={<Pencil aria-hidden />}
          onClick={() => {
            setDraft(text)
            setEdited(true)
          }}
        />
        <IconButton
          label={t('reflection:actions.remove', { text })}
          icon={<Trash2 aria-hidden />}
          onClick={() => send({ type: 'remove-lead', leadId })}
        />
      </div>
    </li>
  )
}
