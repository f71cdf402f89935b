import { BOARD_VIEWS, LONGEST_SENTENCE, type SceneKind, type Wall } from '../../domain/wall'
import { useText } from '../../i18n/use-text'
import { changeWall } from '../../state/wall'
import { CheckTile } from '../../ui/check-tile'
import { Segmented } from '../../ui/segmented'
import { TextField } from '../../ui/text-field'

/** What may be chosen about the scene that is on the wall. */
export function WallOptions({ wall, scene }: { readonly wall: Wall; readonly scene: SceneKind }) {
  const { t } = useText()
  switch (scene) {
    case 'roundtable':
      return (
        <CheckTile checked={wall.clock} onChange={(clock) => changeWall((now) => ({ ...now, clock }))}>
          {t('play:wall.clock')}
        </CheckTile>
      )
    case 'board':
      return (
        <Segmented
          label={t('play:wall.board.label')}
          value={wall.board.view}
          options={BOARD_VIEWS.map((view) => ({ value: view, label: t(`play:wall.board.${view}`) }))}
          onChange={(view) => changeWall((now) => ({ ...now, board: { view, step: 0 } }))}
        />
      )
    case 'neutral':
      return (
        <TextField
          label={t('play:wall.sentence')}
          placeholder={t('projection:neutral.sentence')}
          value={wall.sentence}
          maxLength={LONGEST_SENTENCE}
          onChange={(event) => changeWall((now) => ({ ...now, sentence: event.target.value }))}
        />
      )
    default:
      return null
  }
}
