import Shuffle from 'lucide-react/icons/shuffle'
import type { Round } from '../../domain/session'
import { themeOf } from '../../content/themes'
import { hasBegun } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { playedCardsElsewhere } from '../../state/session-actions'
import { Button } from '../../ui/button'
import { CardBody } from '../../ui/card-body'
import { SituationCard } from '../../ui/situation-card'
import { useDesk, useSession } from './desk-context'
import { StageHeading } from './stage-heading'
import styles from './situation-stage.module.css'

/** Stage 1: the card, to be read out. */
export function SituationStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const session = useSession()
  const { pack, send } = useDesk()
  const { card } = round
  const theme = themeOf(pack.themes, card.theme)
  const redraw = async () => {
    const played = await playedCardsElsewhere(session.id)
    send({ type: 'redraw', deck: pack.cards, played })
  }
  return (
    <div className={styles.stage}>
      <SituationCard
        colour={theme.colour}
        icon={theme.icon}
        theme={theme.shortName}
        number={t('common:card.number.label', { number: card.number })}
        title={<StageHeading>{card.title}</StageHeading>}
      >
        <CardBody
          situation={card.situation}
          dilemma={card.dilemma ? { heading: t('common:card.dilemma.heading'), sides: card.dilemma } : undefined}
          questions={{ heading: t('common:card.questions.heading'), items: card.questions }}
        />
      </SituationCard>
      {hasBegun(round) ? null : (
        <Button look="quiet" icon={<Shuffle aria-hidden />} onClick={() => void redraw()}>
          {t('play:stage.situation.redraw')}
        </Button>
      )}
    </div>
  )
}
