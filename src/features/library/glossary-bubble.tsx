import X from 'lucide-react/icons/x'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { OfferedTerm } from '../../content/find-terms'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import { useDismiss } from '../../ui/use-dismiss'
import styles from './glossary-bubble.module.css'

/** Between the word and what it means, and around: pixels. */
const GAP = 8

/** Under the word, or over it where there is no room left; always within the window. */
function place(bubble: HTMLElement, link: HTMLElement) {
  const { width, height } = bubble.getBoundingClientRect()
  const lines = [...link.getClientRects()]
  const [first = link.getBoundingClientRect()] = lines
  const last = lines.at(-1) ?? first
  const isBelow = last.bottom + GAP + height <= innerHeight || first.top < innerHeight / 2
  const top = isBelow ? last.bottom + GAP : first.top - GAP - height
  const left = Math.min(
    Math.max(GAP, (isBelow ? last : first).left),
    Math.max(GAP, document.documentElement.clientWidth - width - GAP),
  )
  bubble.style.top = `${top}px`
  bubble.style.left = `${left}px`
}

interface Props {
  readonly term: OfferedTerm
  /** The word that asked for it. */
  readonly link: HTMLElement
  readonly onClose: () => void
}

/** What a word means, beside it; the focus comes here and goes back to the word. */
export function GlossaryBubble({ term, link, onClose }: Props) {
  const { t } = useText()
  const bubble = useRef<HTMLSpanElement>(null)
  const name = useId()
  const close = () => {
    link.focus()
    onClose()
  }
  useDismiss(bubble, true, ({ byKey, target }) => {
    if (byKey) close()
    // The word itself opens and closes it.
    else if (target !== link) onClose()
  })
  useLayoutEffect(() => {
    const follow = () => {
      if (bubble.current) place(bubble.current, link)
    }
    follow()
    addEventListener('scroll', follow, { passive: true, capture: true })
    addEventListener('resize', follow)
    return () => {
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
    }
  }, [link])
  useEffect(() => bubble.current?.focus({ preventScroll: true }), [])
  return (
    <span ref={bubble} className={styles.bubble} role="dialog" aria-labelledby={name} tabIndex={-1}>
      <span className={styles.head}>
        <strong id={name}>{term.term}</strong>
        <IconButton label={t('common:actions.close.label')} icon={<X aria-hidden />} onClick={close} />
      </span>
      {term.expansion ? <span className={styles.expansion}>{term.expansion}</span> : null}
      <span>{term.text}</span>
      <Link to={`/glossaire#${term.id}`}>{t('reading:glossary.all')}</Link>
    </span>
  )
}
