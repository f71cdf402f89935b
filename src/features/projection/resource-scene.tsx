import type { Resource } from '../../domain/pack'
import type { ProjectedScene } from '../../game/wall/projected-view'
import { resourcePages } from '../../game/wall/resource-pages'
import { roomAt } from '../../game/wall/room'
import { useText } from '../../i18n/use-text'
import { ContentBlocks } from '../../ui/content-blocks'
import { Fitted } from './fitted'
import styles from './resource-scene.module.css'
import { SceneTitle } from './scene-title'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'resource' }>
  readonly resources: readonly Resource[]
  readonly scale: number
}

/** A resource, block by block at reading size. */
export function ResourceScene({ scene, resources, scale }: Props) {
  const { t } = useText()
  const resource = resources.find(({ id }) => id === scene.resourceId)
  if (!resource) return <SceneTitle>{t('projection:resource.missing')}</SceneTitle>
  const pages = resourcePages(resource, roomAt(scale))
  const page = pages[Math.min(scene.step, pages.length - 1)]
  if (page?.kind !== 'block') {
    return (
      <Fitted most={64} scale={scale}>
        <h1 className={styles.title}>{resource.title}</h1>
        <p className={styles.summary}>{resource.summary}</p>
      </Fitted>
    )
  }
  return (
    <>
      <SceneTitle>{resource.title}</SceneTitle>
      <Fitted most={44} scale={scale}>
        <ContentBlocks blocks={[page.block]} isStill />
      </Fitted>
    </>
  )
}
