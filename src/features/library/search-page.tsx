import SearchGlyph from 'lucide-react/icons/search'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react'
import { useText } from '../../i18n/use-text'
import { loadThemes } from '../../state/load-themes'
import { useIsReturn, useScreenData } from '../../state/screen-data'
import { loadSearch, useSearch } from '../../state/search'
import { useShortcut } from '../../state/use-shortcut'
import { Button } from '../../ui/button'
import { KeyHint } from '../../ui/key-hint'
import { PageHead } from '../../ui/page-head'
import { SearchKinds } from './search-kinds'
import styles from './search-page.module.css'
import { findPages } from './search-pages'
import { linksIn, SearchResults } from './search-results'
import { SearchStatus } from './search-status'
import { SearchWays } from './search-ways'
import { useSearchWords } from './use-search-words'

export async function loader() {
  return { themes: await loadThemes() }
}

/** What follows the `?` is no reason to load anything again. */
export const ignoresSearch = true

/** Everything that can be read here, found by its words; they are in the address. */
export default function SearchPage() {
  const { t } = useText()
  const { themes } = useScreenData<typeof loader>()
  const { words, setWords, kind, settle } = useSearchWords()
  const search = useSearch()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const isReturn = useIsReturn()
  const key = useShortcut('find', () => {
    field.current?.focus()
    field.current?.select()
  })
  const isAsked = words !== ''
  useEffect(() => {
    if (isAsked) loadSearch()
  }, [isAsked])

  // The field answers at once; what was found follows as soon as it is drawn.
  const asked = useDeferredValue(words)
  const hits = useMemo(
    () => (typeof search === 'function' ? [...findPages(asked, t), ...search(asked)] : []),
    [search, asked, t],
  )
  const shown = useMemo(() => (kind ? hits.filter(({ document }) => document.kind === kind) : hits), [hits, kind])
  const isEmpty = asked.trim() === ''
  const isReady = typeof search === 'function'

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && words !== '') setWords('')
    else if (event.key === 'ArrowDown' || event.key === 'Enter') linksIn(list.current)[0]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.page}>
      <PageHead title={t('searching:title')} description={t('searching:description')} />
      <div role="search" className={styles.head}>
        <h1>{t('searching:title')}</h1>
        <label htmlFor={id}>{t('searching:label')}</label>
        <div className={styles.field}>
          <SearchGlyph aria-hidden />
          <input
            ref={field}
            id={id}
            type="search"
            value={words}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            maxLength={200}
            aria-keyshortcuts={key}
            data-first-focus={isReturn ? undefined : ''}
            onChange={(event) => setWords(event.target.value)}
            // What is searched is on its way while a hand is.
            onFocus={loadSearch}
            onBlur={settle}
            onKeyDown={onKeyDown}
          />
          {key && words === '' ? <KeyHint keys={[key]} /> : null}
        </div>
      </div>
      <SearchStatus
        words={asked}
        hits={shown}
        total={hits.length}
        kind={kind}
        search={search}
        isBusy={asked !== words}
      />
      {search === 'failed' ? (
        <div>
          <Button onClick={loadSearch}>{t('common:actions.retry.label')}</Button>
        </div>
      ) : null}
      {hits.length > 0 || kind ? <SearchKinds words={asked} hits={hits} chosen={kind} /> : null}
      {shown.length > 0 ? (
        <SearchResults hits={shown} themes={themes} list={list} onLeave={() => field.current?.focus()} />
      ) : null}
      {isEmpty || (isReady && hits.length === 0) ? <SearchWays /> : null}
    </div>
  )
}
