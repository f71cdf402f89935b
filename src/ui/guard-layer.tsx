import { type RefObject, useEffect, useRef, useState } from 'react'
import styles from './guard-layer.module.css'
import { type Finding, GuardLine, type GuardWords } from './guard-line'
import { isReplaceKey } from './is-replace-key'
import { LiveRegion } from './live-region'
import { replaceInField, type WritingField } from './replace-in-field'
import { useFieldMirror } from './use-field-mirror'

export interface GuardProps<Kind extends string> {
  /** What the findings are places in: the text of the field, or what it was a moment ago. */
  readonly text: string
  readonly findings: readonly Finding<Kind>[]
  readonly words: GuardWords<Kind>
  /** This one stays as it is, and is not pointed out again. */
  readonly onLeave: (finding: Finding<Kind>) => void
  /** What the field stands in. */
  readonly root: RefObject<HTMLElement | null>
  readonly findField: () => WritingField | null
  /** Whether someone has been in the field. */
  readonly isUsed: boolean
}

/** How long after the last letter those who hear the screen are told, in milliseconds. */
const PAUSE = 1_200

/** On a field and below it: what was found in its words, and what may be done. */
export function GuardLayer<Kind extends string>({
  text,
  findings,
  words,
  onLeave,
  root,
  findField,
  isUsed,
}: GuardProps<Kind>) {
  const mirror = useRef<HTMLDivElement>(null)
  const told = useRef(new Set<string>())
  const [message, setMessage] = useState('')
  const [first] = findings
  useFieldMirror(mirror, findField, findings)

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

  // The key works from the field, which stands beside.
  useEffect(() => {
    const around = root.current
    const press = (event: KeyboardEvent) => {
      if (!first || !isReplaceKey(event)) return
      event.preventDefault()
      replace()
    }
    around?.addEventListener('keydown', press)
    return () => around?.removeEventListener('keydown', press)
  })

  return (
    <>
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
    </>
  )
}
