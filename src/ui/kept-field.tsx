import { type ComponentProps, useState } from 'react'
import { TextField } from './text-field'

type Props = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string
  /** Called with each letter: what keeps it may clean it, and the field shows what is typed until it is left. */
  readonly onWrite: (text: string) => void
}

/** A field that is kept as it is typed in. */
export function KeptField({ value, onWrite, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      value={draft ?? value}
      onChange={({ target }) => {
        setDraft(target.value)
        onWrite(target.value)
      }}
      onBlur={() => setDraft(null)}
    />
  )
}
