import { useId } from 'react'
import { LIMITS, type SynthesisPart } from '../../domain/session'
import styles from './part-editor.module.css'

interface Props {
  readonly part: SynthesisPart
  readonly readOnly: boolean
  /** Shown while the part is empty. */
  readonly hint: string
  readonly onWrite: (text: string) => void
}

/** One part of the synthesis; each keystroke is a change that is saved. */
export function PartEditor({ part, readOnly, hint, onWrite }: Props) {
  const id = useId()
  return (
    <section className={styles.part}>
      <h2>
        <label htmlFor={id}>{part.heading}</label>
      </h2>
      <textarea
        id={id}
        className={styles.text}
        rows={Math.max(2, part.text.split('\n').length)}
        value={part.text}
        placeholder={hint}
        maxLength={LIMITS.part}
        readOnly={readOnly}
        onChange={(event) => onWrite(event.target.value)}
      />
    </section>
  )
}
