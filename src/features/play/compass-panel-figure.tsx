import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { CompassFile } from '../../domain/pack-library'
import { LIMITS } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { CompassGlyph } from '../../ui/compass-glyph'
import { IconButton } from '../../ui/icon-button'
import { TextField } from '../../ui/text-field'
import styles from './compass-panel.module.css'

interface Props {
  readonly figure: CompassFile['figures'][number]
  readonly point: number
  readonly count: number
  /** How many stood there before; null when nobody was asked. */
  readonly earlier: number | null
  readonly onCount: (count: number) => void
}

/** One sentence to agree with, and the hands that are raised: by press or typed. */
export function CompassPanelFigure({ figure, point, count, earlier, onCount }: Props) {
  const { t } = useText()
  const id = useId()
  /** True from the moment the field is emptied until a number is typed: nobody is not yet "0". */
  const [blank, setBlank] = useState(false)
  const words = { figure: figure.title }
  const set = (next: number) => {
    setBlank(false)
    if (next !== count && next >= 0 && next <= LIMITS.weight) onCount(next)
  }
  return (
    <div role="group" className={styles.figure} aria-labelledby={id}>
      <CompassGlyph point={point} size={44} />
      <div className={styles.said}>
        <p id={id} className={styles.name}>
          {figure.title}
        </p>
        <p>{figure.statement}</p>
        {earlier === null ? null : <p className={styles.earlier}>{t('play:compass.earlier', { count: earlier })}</p>}
      </div>
      <div className={styles.count}>
        <IconButton
          className={styles.step}
          label={t('play:compass.less', words)}
          icon={<Minus aria-hidden />}
          onClick={() => set(count - 1)}
        />
        <TextField
          hideLabel
          label={t('play:compass.count', words)}
          type="number"
          inputMode="numeric"
          min={0}
          max={LIMITS.weight}
          value={blank ? '' : count}
          onFocus={(event) => event.target.select()}
          onChange={(event) => (event.target.value === '' ? setBlank(true) : set(Number(event.target.value)))}
          onBlur={() => {
            if (blank) set(0)
          }}
        />
        <IconButton
          className={styles.step}
          label={t('play:compass.more', words)}
          icon={<Plus aria-hidden />}
          onClick={() => set(count + 1)}
        />
      </div>
    </div>
  )
}
