import Download from 'lucide-react/icons/download'
import { type ComponentProps, useId, useRef, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { useDismiss } from '../../ui/use-dismiss'
import { TakeAwayPanel } from './take-away-panel'
import styles from './take-away-panel.module.css'

type Props = Omit<ComponentProps<typeof TakeAwayPanel>, 'onNames'> & {
  readonly onNames: (withNames: boolean) => void
}

/** The way out, under its button. The names that one export asked for stay at home for the next one. */
export function TakeAway(props: Props) {
  const { t } = useText()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const toggle = (open: boolean) => {
    setOpen(open)
    if (!open) props.onNames(false)
  }
  useDismiss(place, isOpen, ({ byKey }) => {
    toggle(false)
    if (byKey) button.current?.focus()
  })
  return (
    <div ref={place} className={styles.place}>
      <Button
        ref={button}
        look="primary"
        icon={<Download aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => toggle(!isOpen)}
      >
        {t('synthesis:take.label')}
      </Button>
      {isOpen ? (
        <section id={id} className={styles.panel} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{t('synthesis:take.label')}</h2>
          <TakeAwayPanel {...props} />
        </section>
      ) : null}
    </div>
  )
}
