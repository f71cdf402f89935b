import Presentation from 'lucide-react/icons/presentation'
import type { SceneKind } from '../../domain/wall'
import { pinScene } from '../../game/wall/edit-wall'
import { naturalScene, sceneOf } from '../../game/wall/scene-of'
import { useText } from '../../i18n/use-text'
import { changeWall, useWall } from '../../state/wall'
import { Button } from '../../ui/button'
import { useSession } from './desk-context'

/** Puts a scene on the wall, and takes it down again. */
export function ShowSceneButton({ scene }: { readonly scene: SceneKind }) {
  const { t } = useText()
  const session = useSession()
  const isShown = sceneOf(session, useWall(session.id)) === scene
  return (
    <Button
      size="small"
      icon={<Presentation aria-hidden />}
      onClick={() => changeWall((wall) => pinScene(wall, session, isShown ? naturalScene(session) : scene))}
    >
      {t(isShown ? 'play:show.hide' : 'play:show.label')}
    </Button>
  )
}
