import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { type Finding, type GuardWords, GuardLine } from './guard-line'
import styles from './guarded-field.module.css'
import { isReplaceKey } from './is-replace-key'
import { LiveRegion } from './live-region'
import { replaceInField, type WritingField } from './replace-in-field'
import { useFieldMirror } from './use-field-mirror'

interface Props<Kind extends string> {
  /** What the findings are places in: the text of the field, or what it was a moment ago. */
  readonly text: string
  readonly findings: readonly Finding<Kind>[]
  readonly words: GuardWords<Kind>
  /** This one stays as it is, and is not pointed out again. */
  readonly onLeave: (finding: Finding<Kind>) => void
  /** Something with one field to write in. */
  readonly children: ReactNode
}

/** How long after the last letter those who hear the screen are told, in milliseconds. */
const PAUSE = 1_200

/**
 * Underlines words in the field that it surrounds, and says below what they are. It holds nothing back: the field is
 * written in and saved as without it.
 */
export function GuardedField<Kind extends string>({ text, findings, words, onLeave, children }: Props<Kind>) {
  const root = useRef<HTMLDivElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const told = useRef(new Set<string>())
  /** A page that opens stays as it is: the line comes once someone is in the field. */
  const [isUsed, setUsed] = useState(false)
  const [message, setMessage] = useState('')
  const findField = useCallback(() => root.current?.querySelector<WritingField>('textarea, input') ?? null, [])
  const [first] = findings
  useFieldMirror(mirror, findField, findings)

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

  useEffect(() => {
    if (!isUsed) return
    const pause = setTimeout(() => {
      const fresh = findings.filter(({ kind, start, end }) => !told.current.has(kind + text.slice(start, end)))
      for (const { kind, start, end } of fresh) told.current.add(kind + text.slice(start, end))
      if (fresh[0]) setMessage(words.announce(fresh[0].kind))
    }, PAUSE)
    return () => clearTimeout(pause)
  }, [isUsed, text, findings, words])

  function goBack() {
    if (findings.length < 2 && document.activeElement !== findField()) findField()?.focus({ preventScroll: true })
  }
  function replace() {
    const field = findField()
    if (!first || field?.value.slice(first.start, first.end) !== text.slice(first.start, first.end)) return
    const before = document.activeElement
    replaceInField(field, first, words.insteadOf(first.kind))
    if (findings.length > 1 && before instanceof HTMLElement) before.focus({ preventScroll: true })
    setMessage(words.replaced(first.kind))
  }
  function press(event: KeyboardEvent) {
    if (!first || !isReplaceKey(event)) return
    event.preventDefault()
    replace()
  }

  return (
    // The key works from the field, which stands in here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className={styles.guarded} onKeyDown={press}>
      {children}
      {first ? (
        <div ref={mirror} className={styles.mirror} aria-hidden="true">
          {findings.map(({ start, end }, index) => (
            <span key={start}>
              {text.slice(findings[index - 1]?.end ?? 0, start)}
              <mark data-first={index === 0}>{text.slice(start, end)}</mark>
            </span>
          ))}
          {text.slice(findings.at(-1)?.end)}
          {'\n'}
        </div>
      ) : null}
      {first && isUsed ? (
        <GuardLine
          finding={first}
          count={findings.length}
          words={words}
          onReplace={replace}
          onLeave={() => {
            goBack()
            onLeave(first)
          }}
        />
      ) : null}
      {isUsed && (first !== undefined || message !== '') ? <LiveRegion message={message} /> : null}
    </div>
  )
}
