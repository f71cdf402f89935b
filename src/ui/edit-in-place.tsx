import { type SubmitEvent, useState } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import styles from './edit-in-place.module.css'
import { TextField } from './text-field'

interface Props {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly maxLength: number
  readonly saveLabel: string
  /** What was written, when it is not what was there; false when it cannot be kept, and the field stays. */
  readonly onSave: (text: string) => boolean
  /** Each time it changes, before it is kept. */
  readonly onDraft?: (text: string) => void
  /** Kept, or left as it was (Escape). */
  readonly onDone: () => void
  readonly className?: string | undefined
}

/** A field in the place of the words that it changes. */
export function EditInPlace({
  label,
  hideLabel = false,
  value,
  maxLength,
  saveLabel,
  onSave,
  onDraft,
  onDone,
  className,
}: Props) {
  const [draft, setDraft] = useState(value)
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (draft === value || onSave(draft)) onDone()
  }
  return (
    <form className={classNames(styles.form, className)} onSubmit={save}>
      <TextField
        hideLabel={hideLabel}
        label={label}
        value={draft}
        maxLength={maxLength}
        autoComplete="off"
        // The field takes the place of the button that was just pressed.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => {
          setDraft(event.target.value)
          onDraft?.(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
        }}
      />
      <Button size="small" type="submit" className={styles.save}>
        {saveLabel}
      </Button>
    </form>
  )
}
