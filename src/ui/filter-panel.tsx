import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { type ReactNode, useId, useState } from 'react'
import { Button } from './button'
import styles from './filter-panel.module.css'

interface Props {
  readonly label: string
  /** The words of the button that unfolds the choices. */
  readonly foldLabel: string
  /** What stays in sight, before the choices. */
  readonly first?: ReactNode
  readonly children: ReactNode
}

/** What narrows a list; the choices are folded on a narrow screen. */
export function FilterPanel({ label, foldLabel, first, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.filters}>
      {first}
      <Button
        className={styles.fold}
        size="small"
        icon={<SlidersHorizontal aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {foldLabel}
      </Button>
      <div id={id} className={styles.choices} role="group" aria-label={label} data-open={isOpen}>
        {children}
      </div>
    </div>
  )
}
