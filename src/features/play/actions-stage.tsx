import type { Round } from '../../domain/session'
import { leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import styles from './actions-stage.module.css'
import { useDesk } from './desk-context'
import { LevelColumn } from './level-column'
import { StageHeading } from './stage-heading'

/** Stage 4: the systems board, four levels from the closest to the widest. */
export function ActionsStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { session, pack } = useDesk()
  const { levels } = session.plan
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <StageHeading>{t('play:board.heading')}</StageHeading>
        <p>{round.card.title}</p>
        <p className={styles.keys}>{t('play:board.keys')}</p>
      </div>
      <div className={styles.board}>
        {pack.levels.map((level) => (
          <LevelColumn
            key={level.id}
            level={level}
            leads={leadsAt(round, level.id)}
            chosen={levels.length === 0 || levels.includes(level.id)}
          />
        ))}
      </div>
    </div>
  )
}
