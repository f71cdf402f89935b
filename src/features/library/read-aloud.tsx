import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import Square from 'lucide-react/icons/square'
import Volume2 from 'lucide-react/icons/volume-2'
import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/use-text'
import { READING_PACES, setReadingPace, useReadingPace } from '../../state/reading-pace'
import { Button } from '../../ui/button'
import { ChoiceField } from '../../ui/choice-field'
import { classNames } from '../../ui/class-names'
import styles from './read-aloud.module.css'
import { useCanSpeak } from './read-aloud-voice'
import { useReadAloud } from './use-read-aloud'

/**
 * Reads aloud what the page marks `data-spoken`, by a voice of the device. Its place is kept where there is none, so
 * that nothing moves when it is found.
 */
export function ReadAloud() {
  const { t, language } = useText()
  const pace = useReadingPace()
  const canSpeak = useCanSpeak(language)
  const { state, start, stop, pause, resume } = useReadAloud(language, pace)
  const bar = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = state !== 'silent'

  const before = useRef(isOpen)
  useEffect(() => {
    if (before.current === isOpen) return
    before.current = isOpen
    if (isOpen) bar.current?.querySelector('button')?.focus()
    // The focus was in what has gone; who is elsewhere in the page stays there.
    else if (document.activeElement === document.body) button.current?.focus()
  }, [isOpen])

  return (
    <div className={styles.place}>
      <Button
        ref={button}
        className={classNames(styles.start, !canSpeak && styles.absent)}
        icon={<Volume2 aria-hidden />}
        aria-pressed={isOpen}
        onClick={isOpen ? stop : start}
      >
        {t('reading:aloud.start')}
      </Button>
      {isOpen ? (
        <div ref={bar} className={styles.bar} role="group" aria-label={t('reading:aloud.label')}>
          {state === 'reading' ? (
            <Button key="main" look="primary" icon={<Pause aria-hidden />} onClick={pause}>
              {t('reading:aloud.pause')}
            </Button>
          ) : (
            <Button key="main" look="primary" icon={<Play aria-hidden />} onClick={resume}>
              {t('reading:aloud.resume')}
            </Button>
          )}
          <Button icon={<Square aria-hidden />} onClick={stop}>
            {t('reading:aloud.stop')}
          </Button>
          <ChoiceField
            label={t('reading:aloud.pace')}
            value={pace}
            options={READING_PACES.map((value) => ({ value, label: t(`reading:aloud.pace-${value}`) }))}
            onChange={setReadingPace}
          />
          <p>{t('reading:aloud.private')}</p>
        </div>
      ) : null}
    </div>
  )
}
