import { assertNever } from '../../domain/assert-never'
import type { Level } from '../../domain/pack'
import type { ClosingPage } from '../../game/wall/closing-pages'
import { useText } from '../../i18n/use-text'
import { BoardList } from './board-list'
import styles from './closing-scene.module.css'
import { Fitted } from './fitted'
import { SceneTitle } from './scene-title'

interface Props {
  readonly page: ClosingPage
  readonly levels: readonly Level[]
  readonly scale: number
}

/** The end: the priority, what was written or found, and thanks. */
export function ClosingScene({ page, levels, scale }: Props) {
  const { t } = useText()
  switch (page.kind) {
    case 'priority':
      return (
        <>
          <SceneTitle>{t('projection:closing.priority')}</SceneTitle>
          <Fitted most={64} scale={scale}>
            <p className={styles.priority}>{page.priority ?? t('projection:closing.question')}</p>
          </Fitted>
        </>
      )
    case 'leads':
      return (
        <>
          <SceneTitle>{t('projection:closing.leads')}</SceneTitle>
          <Fitted most={40} scale={scale}>
            <BoardList entries={page.entries} levels={levels} />
          </Fitted>
        </>
      )
    case 'part':
      return (
        <>
          <SceneTitle>{page.heading}</SceneTitle>
          <Fitted most={44} scale={scale}>
            {page.paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </Fitted>
        </>
      )
    case 'thanks':
      return (
        <>
          <SceneTitle>{t('projection:closing.thanks')}</SceneTitle>
          <Fitted most={48} scale={scale}>
            <p>{t('projection:closing.data')}</p>
          </Fitted>
        </>
      )
    default:
      return assertNever(page)
  }
}
