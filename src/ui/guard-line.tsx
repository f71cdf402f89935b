import { Button } from './button'
import styles from './guard-line.module.css'
import { REPLACE_KEY } from './is-replace-key'
import { KeyHint } from './key-hint'

/** Where in a text something stands: UTF-16 units, `end` left out. */
export interface Finding<Kind extends string> {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

export interface GuardWords<Kind extends string> {
  readonly found: string
  readonly what: (kind: Kind) => string
  readonly why: (kind: Kind) => string
  /** What is put in its place. */
  readonly insteadOf: (kind: Kind) => string
  readonly replace: (kind: Kind) => string
  readonly leave: string
  readonly more: (count: number) => string
  /** The keys that replace, as they are written on the keyboard. */
  readonly keys: readonly string[]
  readonly announce: (kind: Kind) => string
  readonly replaced: (kind: Kind) => string
}

interface Props<Kind extends string> {
  readonly finding: Finding<Kind>
  /** How many there are, this one included. */
  readonly count: number
  readonly words: GuardWords<Kind>
  readonly onReplace: () => void
  readonly onLeave: () => void
}

/** Below a field: what was found in it, why it matters, and what may be done. */
export function GuardLine<Kind extends string>({ finding, count, words, onReplace, onLeave }: Props<Kind>) {
  const { kind } = finding
  // A press leaves the cursor where it is in the field.
  const stay = (event: { preventDefault: () => void }) => event.preventDefault()
  return (
    <div className={styles.line} role="group" aria-label={words.what(kind)}>
      <p>
        {words.found} <b>{words.what(kind)}</b>
        {count > 1 ? <span> {words.more(count - 1)}</span> : null}
        <span className={styles.why}>{words.why(kind)}</span>
      </p>
      <div className={styles.choices}>
        <Button
          size="small"
          aria-keyshortcuts={REPLACE_KEY}
          iconAfter={<KeyHint keys={words.keys} />}
          onMouseDown={stay}
          onClick={onReplace}
        >
          {words.replace(kind)}
        </Button>
        <Button look="quiet" size="small" onMouseDown={stay} onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </div>
  )
}
