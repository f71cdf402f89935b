import { useEffect } from 'react'
import type { Round } from '../../domain/session'
import { resourceOf } from '../../game/wall/projected-view'
import { resourcePages } from '../../game/wall/resource-pages'
import { roomAt } from '../../game/wall/room'
import { useText } from '../../i18n/use-text'
import { useDesk } from './desk-context'
import { Prompter } from './prompter'
import { ResourceChoice } from './resource-choice'
import styles from './resources-stage.module.css'
import { StageHeading } from './stage-heading'
import { useDeskWall } from './use-desk-wall'
import { useLeadDragSoon } from './use-lead-drag'

/** Stage 3: what helps with this card, read out block by block and ticked off, then the group's decision. */
export function ResourcesStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { pack, send } = useDesk()
  const { wall, scale, open } = useDeskWall()
  const { resourceId, step } = resourceOf(round, wall)
  const resource = pack.resources.find(({ id }) => id === resourceId)
  const pages = resource ? resourcePages(resource, roomAt(scale)) : []
  const at = Math.min(step, pages.length - 1)
  useLeadDragSoon()
  const isShared = round.sharedResources.some(({ id }) => id === resourceId)
  const title = resource?.title ?? ''
  // Read to its end, it has been shared; taken off by hand, it stays off until the end is read again.
  const isRead = pages.length > 1 && at === pages.length - 1
  useEffect(() => {
    if (isRead && !isShared) send({ type: 'share-resource', resourceId, title })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the end is reached
  }, [isRead, resourceId])
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <StageHeading>{t('play:resources.heading')}</StageHeading>
        <p>{t('play:resources.lead')}</p>
      </div>
      <ResourceChoice round={round} openId={resourceId} onOpen={(id) => open(id)} />
      {resource ? (
        <Prompter
          resource={resource}
          pages={pages}
          at={at}
          isShared={isShared}
          onGo={(to) => open(resource.id, to)}
          onShare={(on) =>
            send(on ? { type: 'share-resource', resourceId, title } : { type: 'unshare-resource', resourceId })
          }
        />
      ) : null}
    </div>
  )
}
