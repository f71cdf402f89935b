import ArrowRight from 'lucide-react/icons/arrow-right'
import Flag from 'lucide-react/icons/flag'
import Layers from 'lucide-react/icons/layers'
import { useState } from 'react'
import { type Hands, LIMITS } from '../../domain/session'
import { type Outcome, OUTCOMES } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './decision.module.css'
import { useDesk } from './desk-context'

/** As the buttons stand, the usual one last. */
const IN_ORDER = ['stop', 'another', 'continue'] as const satisfies readonly Outcome[]

type Counts = Readonly<Record<Outcome, string>>
const NOBODY_COUNTS: Counts = { continue: '', stop: '', another: '' }

/** What was counted; null when nothing was, for the outcome alone is enough. */
function handsOf(counts: Counts): Hands | null {
  if (OUTCOMES.every((outcome) => counts[outcome] === '')) return null
  return { continue: Number(counts.continue), stop: Number(counts.stop), another: Number(counts.another) }
}

/** The group goes on, stops, or takes another card; the narrator notes it in one press. */
export function Decision() {
  const { t } = useText()
  const { send } = useDesk()
  const [counts, setCounts] = useState(NOBODY_COUNTS)
  const decide = (outcome: Outcome) => send({ type: 'decide', outcome, hands: handsOf(counts) })
  return (
    <div className={styles.decision} role="group" aria-labelledby="decision">
      <div className={styles.choice}>
        <p id="decision">{t('play:decision.heading')}</p>
        <details>
          <summary>{t('play:decision.count')}</summary>
          <div className={styles.counts}>
            {IN_ORDER.map((outcome) => (
              <TextField
                key={outcome}
                label={t(`play:decision.hands.${outcome}`)}
                type="number"
                inputMode="numeric"
                min={0}
                max={LIMITS.weight}
                value={counts[outcome]}
                onChange={(event) => setCounts({ ...counts, [outcome]: event.target.value })}
              />
            ))}
          </div>
        </details>
      </div>
      <Button look="quiet" icon={<Flag aria-hidden />} onClick={() => decide('stop')}>
        {t('play:decision.stop')}
      </Button>
      <Button icon={<Layers aria-hidden />} onClick={() => decide('another')}>
        {t('play:decision.another')}
      </Button>
      <Button look="primary" size="large" iconAfter={<ArrowRight aria-hidden />} onClick={() => decide('continue')}>
        {t('play:decision.continue')}
      </Button>
    </div>
  )
}
