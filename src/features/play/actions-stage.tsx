import { useRef } from 'react'
import type { Round } from '../../domain/session'
import { leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import styles from './actions-stage.module.css'
import { useDesk, useSession } from './desk-context'
import { LevelColumn } from './level-column'
import { StageHeading } from './stage-heading'
import { useThinkingLevel } from './use-thinking-level'

/** Stage 4: the systems board, four levels from the closest to the widest. */
export function ActionsStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const session = useSession()
  const { pack } = useDesk()
  const { levels } = session.plan
  const board = useRef<HTMLDivElement>(null)
  const thinking = useThinkingLevel(board)
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <StageHeading>{t('play:board.heading')}</StageHeading>
        <p>{round.card.title}</p>
        <p className={styles.keys}>{t('play:board.keys')}</p>
      </div>
      <div ref={board} className={styles.board}>
        {pack.levels.map((level) => {
          const leads = leadsAt(round, level.id)
          return (
            <LevelColumn
              key={level.id}
              level={level}
              leads={leads}
              chosen={levels.length === 0 || levels.includes(level.id)}
              asks={leads.length === 0 || thinking === level.id}
            />
          )
        })}
      </div>
    </div>
  )
}
