import Upload from 'lucide-react/icons/upload'
import { type ChangeEvent, type ReactNode, useId } from 'react'
import styles from './file-button.module.css'

interface Props {
  readonly children: ReactNode
  readonly onFile: (file: File) => void
}

/** Asks for a JSON file. The browser's own field, which a label covers with the look of a button. */
export function FileButton({ children, onFile }: Props) {
  const id = useId()
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // The same file can be chosen again.
    target.value = ''
    if (file) onFile(file)
  }
  return (
    <span className={styles.place}>
      <input id={id} className={styles.field} type="file" accept=".json,application/json" onChange={choose} />
      <label htmlFor={id} className={styles.label}>
        <Upload aria-hidden />
        {children}
      </label>
    </span>
  )
}
