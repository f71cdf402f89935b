import { useRef, useState } from 'react'
import type { CompassFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import {
  answerCompass,
  clearCompass,
  MOMENTS,
  MOST_AGREED,
  type OwnAnswers,
  useOwnCompass,
} from '../../state/own-compass'
import { Button } from '../../ui/button'
import { CompassNeedles } from '../../ui/compass-needles'
import { LiveRegion } from '../../ui/live-region'
import { Segmented } from '../../ui/segmented'
import { CompassAnswer } from './compass-answer'
import styles from './compass-self.module.css'

type Figures = CompassFile['figures']

/** Needles as long as the answers; null without any. */
const needlesOf = (figures: Figures, answers: OwnAnswers): readonly number[] | null =>
  Object.keys(answers).length > 0 ? figures.map(({ id }) => answers[id] ?? 0) : null

/** A person stands on the compass alone, before a game and after it; it is for her, and stays on her device. */
export function CompassSelf({ figures }: { readonly figures: Figures }) {
  const { t } = useText()
  const own = useOwnCompass()
  const [moment, setMoment] = useState<(typeof MOMENTS)[number]>('before')
  const [isCleared, setCleared] = useState(false)
  const intro = useRef<HTMLParagraphElement>(null)
  const before = needlesOf(figures, own.before)
  const after = moment === 'after' ? needlesOf(figures, own.after) : null
  const clear = () => {
    clearCompass()
    setCleared(true)
    // Its button goes away.
    intro.current?.focus()
  }
  return (
    <div className={styles.self}>
      <p ref={intro} tabIndex={-1} className={styles.intro}>
        {t('study:compass.self.intro')}
      </p>
      <div className={styles.sides}>
        <div className={styles.answers}>
          <Segmented
            label={t('study:compass.self.moment')}
            value={moment}
            options={MOMENTS.map((value) => ({ value, label: t(`study:compass.self.${value}`) }))}
            onChange={setMoment}
          />
          {figures.map((figure) => (
            <CompassAnswer
              key={`${moment} ${figure.id}`}
              statement={figure.statement}
              answer={own[moment][figure.id]}
              onAnswer={(answer) => {
                setCleared(false)
                answerCompass(moment, figure.id, answer)
              }}
            />
          ))}
        </div>
        <figure className={styles.picture}>
          <div className={styles.compass}>
            <CompassNeedles className={styles.needles} before={before} after={after} most={MOST_AGREED} />
            <ul className={styles.names} aria-hidden="true">
              {figures.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
          <figcaption>{t(`study:compass.self.picture.${after && before ? 'after' : 'before'}`)}</figcaption>
        </figure>
      </div>
      {needlesOf(figures, { ...own.before, ...own.after }) ? (
        <Button look="quiet" onClick={clear}>
          {t('study:compass.self.clear')}
        </Button>
      ) : null}
      <LiveRegion message={isCleared ? t('study:compass.self.cleared') : ''} />
    </div>
  )
}
