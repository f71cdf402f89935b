import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Hit } from '../../content/search/search'
import type { Theme } from '../../content/themes'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './search-page.module.css'
import { SearchResult } from './search-result'

/** As many as one looks through before choosing other words. */
const PAGE = 12

interface Props {
  readonly hits: readonly Hit[]
  readonly themes: readonly Theme[]
  readonly list: RefObject<HTMLDivElement | null>
  /** Goes back above the first one. */
  readonly onLeave: () => void
}

export const linksIn = (list: HTMLElement | null): readonly HTMLAnchorElement[] => [
  ...(list?.querySelectorAll('a') ?? []),
]

/** What was found, best first; the arrows go from one to the next. */
export function SearchResults({ hits, themes, list, onLeave }: Props) {
  const { t } = useText()
  const id = useId()
  const [more, setMore] = useState({ hits, count: PAGE })
  const count = more.hits === hits ? more.count : PAGE
  const before = useRef(count)
  const shown = hits.slice(0, count)
  // Whoever asks for more goes on where she was.
  useLayoutEffect(() => {
    if (count > before.current) linksIn(list.current)[before.current]?.focus()
    before.current = count
  }, [count, list])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const links = linksIn(list.current)
    const at = links.findIndex((link) => link === document.activeElement)
    if (at === -1) return
    event.preventDefault()
    if (at + step < 0) onLeave()
    else links[at + step]?.focus()
  }
  const section = (part: 'whole' | 'partial', ofPart: readonly Hit[]) =>
    ofPart.length === 0 ? null : (
      <section aria-labelledby={`${id}-${part}`}>
        <h2 id={`${id}-${part}`} className={styles.heading}>
          {part === 'whole' ? <VisuallyHidden>{t('searching:whole')}</VisuallyHidden> : t('searching:partial')}
        </h2>
        <ol>
          {ofPart.map((hit) => (
            <SearchResult key={hit.document.path + hit.document.title} hit={hit} themes={themes} />
          ))}
        </ol>
      </section>
    )
  const whole = shown.filter(({ isPartial }) => !isPartial)
  return (
    // The arrows are a shortcut: every result is a link that Tab reaches.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} onKeyDown={onKeyDown} className={styles.found}>
      {section('whole', whole)}
      {section('partial', shown.slice(whole.length))}
      {hits.length > count ? (
        <Button onClick={() => setMore({ hits, count: count + PAGE })}>
          {t('searching:more', { count: Math.min(PAGE, hits.length - count) })}
        </Button>
      ) : null}
    </div>
  )
}
