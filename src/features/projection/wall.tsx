import { type CSSProperties, memo } from 'react'
import { themeOf } from '../../content/themes'
import type { ProjectedView } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { ThemeSeal } from '../../ui/theme-seal'
import { NeutralScene } from './neutral-scene'
import { PageDots } from './page-dots'
import { PileScene } from './pile-scene'
import { SceneBody } from './scene-body'
import styles from './wall.module.css'
import type { WallPack } from './wall-pack'

interface Props {
  readonly view: ProjectedView
  readonly pack: WallPack
  /** How much larger than usual its letters are. */
  readonly scale: number
}

/** What is of no card. */
const OF_THE_GROUP = ['compass', 'words', 'review'] as const

/** A view is made anew of every session; most changes of a session change nothing of it. */
const isSame = (one: Props, other: Props): boolean =>
  one.scale === other.scale && one.pack === other.pack && JSON.stringify(one.view) === JSON.stringify(other.view)

/** What the room sees: a poster, one thing at a time. It fills the box it stands in and knows nothing but the view. */
export const Wall = memo(function Wall({ view, pack, scale }: Props) {
  const { t } = useText()
  const { card, scene } = view
  const theme = card ? themeOf(pack.themes, card.theme) : undefined
  const style = { '--scale': scale } as CSSProperties
  if (OF_THE_GROUP.some((kind) => kind === scene.kind)) {
    return (
      <div className={styles.wall} style={style}>
        <div className={styles.poster} data-colour="ochre" data-scene={scene.kind}>
          <SceneBody view={view} pack={pack} scale={scale} />
          <PageDots view={view} pack={pack} scale={scale} />
        </div>
      </div>
    )
  }
  if (scene.kind === 'neutral' || scene.kind === 'pile' || !card || !theme) {
    return (
      <div className={styles.wall} style={style}>
        <div className={styles.bare} data-colour={theme?.colour} data-scene={scene.kind}>
          {scene.kind === 'neutral' ? (
            <NeutralScene sentence={scene.sentence} scale={scale} />
          ) : (
            <PileScene themes={pack.themes} aim={scene.kind === 'pile' ? scene.aim : ''} scale={scale} />
          )}
        </div>
      </div>
    )
  }
  return (
    <div className={styles.wall} style={style}>
      <div className={styles.poster} data-colour={theme.colour} data-scene={scene.kind}>
        <header className={styles.head}>
          <ThemeSeal icon={theme.icon} size={64} />
          <p className={styles.card}>
            <span className={styles.theme}>{theme.shortName}</span>
            <span>{scene.kind === 'card' ? t('common:card.number.label', { number: card.number }) : card.title}</span>
          </p>
        </header>
        <SceneBody view={view} pack={pack} scale={scale} />
        <PageDots view={view} pack={pack} scale={scale} />
      </div>
    </div>
  )
}, isSame)
