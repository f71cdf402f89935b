import Check from 'lucide-react/icons/check'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { readingMinutes } from '../../content/reading-minutes'
import type { Resource } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { CheckTile } from '../../ui/check-tile'
import { ContentBlocks } from '../../ui/content-blocks'
import styles from './resources-step.module.css'
import { send } from './send'

interface Props {
  readonly resource: Resource
  readonly isRead: boolean
}

/** A resource that unfolds to be read, and is ticked off at its end. */
export function ReadableResource({ resource, isRead }: Props) {
  const { t } = useText()
  const { id: resourceId, title } = resource
  return (
    <details className={styles.resource}>
      <summary>
        <div>
          <h2>{title}</h2>
          <p>{resource.summary}</p>
        </div>
        <span className={styles.state} data-read={isRead}>
          {isRead ? (
            <>
              <Check aria-hidden />
              {t('reflection:resources.done')}
            </>
          ) : (
            <>
              {t('reflection:resources.minutes', { count: readingMinutes(resource) })}
              <ChevronDown aria-hidden />
            </>
          )}
        </span>
      </summary>
      <div className={styles.text}>
        <ContentBlocks blocks={resource.blocks} />
        <CheckTile
          checked={isRead}
          onChange={(on) =>
            send(on ? { type: 'share-resource', resourceId, title } : { type: 'unshare-resource', resourceId })
          }
        >
          {t('reflection:resources.read')}
        </CheckTile>
      </div>
    </details>
  )
}
