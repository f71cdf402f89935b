import ArrowDown from 'lucide-react/icons/arrow-down'
import { useEffect, useRef } from 'react'
import type { Resource } from '../../domain/pack'
import type { ResourcePage } from '../../game/wall/resource-pages'
import { useText } from '../../i18n/use-text'
import { useShortcutKeys } from '../../state/shortcuts'
import { Button } from '../../ui/button'
import { CheckTile } from '../../ui/check-tile'
import { ContentBlocks } from '../../ui/content-blocks'
import styles from './prompter.module.css'

interface Props {
  readonly resource: Resource
  readonly pages: readonly ResourcePage[]
  /** The page that is on the wall too. */
  readonly at: number
  readonly isShared: boolean
  readonly onGo: (page: number) => void
  readonly onShare: (on: boolean) => void
}

/** A resource to be read aloud: one block after the other, on the desk and on the wall together. */
export function Prompter({ resource, pages, at, isShared, onGo, onShare }: Props) {
  const { t } = useText()
  const current = useRef<HTMLLIElement>(null)
  const keys = useShortcutKeys('forward')
  const isLast = at === pages.length - 1
  useEffect(() => {
    if (at > 0) current.current?.scrollIntoView({ block: 'nearest' })
  }, [at, resource.id])
  return (
    <article className={styles.reader} aria-labelledby="resource">
      <h2 id="resource">{resource.title}</h2>
      <p className={styles.summary}>{resource.summary}</p>
      <ol className={styles.blocks}>
        {pages.map((page, index) =>
          page.kind === 'block' ? (
            <li
              key={index}
              ref={index === at ? current : undefined}
              aria-current={index === at ? 'true' : undefined}
              data-read={index < at}
            >
              <ContentBlocks blocks={[page.block]} />
              {index === at ? null : (
                <button type="button" className={styles.go} onClick={() => onGo(index)}>
                  {t('play:resources.go', { page: index })}
                </button>
              )}
            </li>
          ) : null,
        )}
      </ol>
      <div className={styles.foot}>
        <Button
          icon={<ArrowDown aria-hidden />}
          disabled={isLast}
          aria-keyshortcuts={keys}
          onClick={() => onGo(at + 1)}
        >
          {t(at === 0 ? 'play:resources.start' : 'play:resources.next')}
        </Button>
        <CheckTile checked={isShared} onChange={onShare}>
          {t('play:resources.read')}
        </CheckTile>
      </div>
    </article>
  )
}
