import type { Lead } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { SelectField } from '../../ui/select-field'
import { useDesk, useSession } from './desk-context'

/** One lead that the whole group wants first; those with most points come first. */
export function PriorityField({ leads }: { readonly leads: readonly Lead[] }) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const byWeight = leads.toSorted((one, other) => other.weight - one.weight)
  return (
    <SelectField
      label={t('play:ending.choose')}
      value={session.priority ?? ''}
      onChange={(event) => send({ type: 'prioritise', leadId: event.target.value || null })}
    >
      <option value="">{t('play:ending.none')}</option>
      {byWeight.map(({ id, text, weight }) => (
        <option key={id} value={id}>
          {weight > 0 ? t('play:ending.weighed', { text, count: weight }) : text}
        </option>
      ))}
    </SelectField>
  )
}
