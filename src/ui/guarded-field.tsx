import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { GuardProps } from './guard-layer'
import styles from './guarded-field.module.css'
import { partOnDemand } from './part-on-demand'
import type { WritingField } from './replace-in-field'

interface Props<Kind extends string> extends Omit<GuardProps<Kind>, 'root' | 'findField' | 'isUsed'> {
  /** Something with one field to write in. */
  readonly children: ReactNode
}

/** Most fields never have anything to mark. */
const useGuardLayer = partOnDemand(async () => (await import('./guard-layer')).GuardLayer)

/**
 * Underlines words in the field that it surrounds, and says below what they are. It holds nothing back: the field is
 * written in and saved as without it.
 */
export function GuardedField<Kind extends string>({ children, ...guard }: Props<Kind>) {
  const root = useRef<HTMLDivElement>(null)
  /** A page that opens stays as it is: the line comes once someone is in the field. */
  const [isUsed, setUsed] = useState(false)
  const { part: Layer } = useGuardLayer(guard.findings.length > 0)
  const findField = useCallback(() => root.current?.querySelector<WritingField>('textarea, input') ?? null, [])

  // A field that has the focus as it comes says nothing of it to React.
  useEffect(() => {
    const around = root.current
    const look = () => {
      if (document.activeElement === findField()) setUsed(true)
    }
    look()
    around?.addEventListener('focusin', look)
    return () => around?.removeEventListener('focusin', look)
  }, [findField])

  return (
    <div ref={root} className={styles.guarded}>
      {children}
      {Layer ? <Layer {...guard} root={root} findField={findField} isUsed={isUsed} /> : null}
    </div>
  )
}
