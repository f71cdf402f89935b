import { memo } from 'react'
import type { Plan } from '../../domain/session'
import { TURN_ORDERS } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Segmented } from '../../ui/segmented'
import { CheckTile } from '../../ui/check-tile'
import { SelectField } from '../../ui/select-field'
import { useDesk } from './desk-context'
import { playChime } from './play-chime'
import { targetText } from './target-text'
import styles from './turn-settings.module.css'

/** Seconds. */
const TARGETS = [30, 60, 120, 180, 300] as const

/** How the floor goes round here: the order, a target, and what the narrator alone sees of the time. */
export const TurnSettings = memo(function TurnSettings({ plan }: { readonly plan: Plan }) {
  const { t } = useText()
  const { send } = useDesk()
  const { order, turnSeconds, chime, showTimes } = plan
  const set = (change: Partial<Plan>) => send({ type: 'set-plan', plan: change })
  // A plan that comes from elsewhere may have a target of its own.
  const targets = [...new Set([...TARGETS, ...(turnSeconds === null ? [] : [turnSeconds])])].sort((a, b) => a - b)
  const ring = (on: boolean) => {
    // Heard once now, so that nobody is surprised later.
    if (set({ chime: on }) && on) playChime()
  }
  return (
    <details className={styles.settings}>
      <summary>{t('play:turns.settings.heading')}</summary>
      <div className={styles.choices}>
        <Segmented
          label={t('play:turns.order.heading')}
          value={order}
          options={TURN_ORDERS.map((value) => ({ value, label: t(`play:turns.order.${value}`) }))}
          onChange={(value) => set({ order: value })}
        />
        <SelectField
          label={t('play:turns.settings.target')}
          value={turnSeconds ?? ''}
          onChange={(event) => set({ turnSeconds: event.target.value === '' ? null : Number(event.target.value) })}
        >
          <option value="">{t('play:turns.settings.noTarget')}</option>
          {targets.map((seconds) => (
            <option key={seconds} value={seconds}>
              {targetText(t, seconds)}
            </option>
          ))}
        </SelectField>
        {turnSeconds === null ? null : (
          <CheckTile checked={chime} onChange={ring}>
            {t('play:turns.settings.chime')}
          </CheckTile>
        )}
        <CheckTile
          checked={showTimes}
          hint={t('play:turns.settings.timesHint')}
          onChange={(on) => set({ showTimes: on })}
        >
          {t('play:turns.settings.times')}
        </CheckTile>
      </div>
    </details>
  )
})
