import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useEffect, useState } from 'react'
import { themeOf } from '../../content/themes'
import { eligibleCards } from '../../game/eligible-cards'
import { cardsOf } from '../../game/selectors'
import { isReviewing } from '../../game/wall/edit-wall'
import { useText } from '../../i18n/use-text'
import { playedCardsElsewhere } from '../../state/session-actions'
import { useWall } from '../../state/wall'
import { Button } from '../../ui/button'
import { CheckTile } from '../../ui/check-tile'
import { partOnDemand } from '../../ui/part-on-demand'
import { ThemeSeal } from '../../ui/theme-seal'
import { CompassPanel } from './compass-panel'
import { useDesk, useSession } from './desk-context'
import styles from './draw-panel.module.css'
import { StageHeading } from './stage-heading'
import { useLeadsToReview } from './use-leads-to-review'
import { WordsPanel } from './words-panel'

const useReviewPart = partOnDemand(async () => (await import('./review')).Review)

/** The pile: a card at random among those not yet played on this device, or one chosen by hand. */
export function DrawPanel() {
  const { t } = useText()
  const session = useSession()
  const { pack, send } = useDesk()
  const [elsewhere, setElsewhere] = useState<readonly string[]>([])
  const [replay, setReplay] = useState(false)
  const wall = useWall(session.id)
  const leads = useLeadsToReview(session)
  const { part: Review } = useReviewPart(leads.length > 0)
  useEffect(() => {
    void playedCardsElsewhere(session.id).then(setElsewhere)
  }, [session.id])

  const played = replay ? [] : elsewhere
  const count = eligibleCards(session, pack.cards, played).length
  const drawnHere = cardsOf(session).map(({ id }) => id)
  // Not what is shown: a quick hand draws before that is read.
  const draw = async () =>
    send({ type: 'draw', deck: pack.cards, played: replay ? [] : await playedCardsElsewhere(session.id) })
  const themes = session.plan.themes.length > 0 ? session.plan.themes : pack.themes.map(({ id }) => id)

  const review = Review && leads.length > 0 ? <Review leads={leads} /> : null
  if (review && isReviewing(session, wall)) return review
  return (
    <section className={styles.panel}>
      <div className={styles.words}>
        <StageHeading>{t(drawnHere.length > 0 ? 'play:draw.again' : 'play:draw.title')}</StageHeading>
        <p className={styles.lead}>{count > 0 ? t('play:draw.intro', { count }) : t('play:draw.none')}</p>
        {drawnHere.length > 0 ? null : review}
        <fieldset className={styles.themes}>
          <legend>{t('play:draw.themes.heading')}</legend>
          {pack.themes.map((theme) => (
            <CheckTile
              key={theme.id}
              colour={theme.colour}
              mark={<ThemeSeal icon={theme.icon} size={28} />}
              checked={themes.includes(theme.id)}
              // None would mean all of them.
              disabled={themes.length === 1 && themes.includes(theme.id)}
              onChange={(on) =>
                send({
                  type: 'set-plan',
                  plan: { themes: on ? [...themes, theme.id] : themes.filter((id) => id !== theme.id) },
                })
              }
            >
              {theme.shortName}
            </CheckTile>
          ))}
        </fieldset>
        {elsewhere.length > 0 ? (
          <CheckTile checked={replay} onChange={setReplay}>
            {t('play:draw.all.label')}
          </CheckTile>
        ) : null}
        {drawnHere.length > 0 ? (
          <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={() => send({ type: 'previous-stage' })}>
            {t('play:draw.back.label')}
          </Button>
        ) : null}
      </div>
      <button type="button" className={styles.deck} onClick={() => void draw()}>
        <span className={styles.seals} aria-hidden="true">
          {pack.themes.map((theme) => (
            <span key={theme.id} data-colour={theme.colour}>
              <ThemeSeal icon={theme.icon} size={56} />
            </span>
          ))}
        </span>
        <span className={styles.deckLabel}>{t('play:draw.deck.label')}</span>
      </button>
      {drawnHere.length > 0 ? null : (
        <div className={styles.before}>
          <CompassPanel moment="before" />
          <WordsPanel />
        </div>
      )}
      <details className={styles.pick}>
        <summary>{t('play:draw.pick.heading')}</summary>
        <ul className={styles.list}>
          {pack.cards.map((card) => {
            const theme = themeOf(pack.themes, card.theme)
            return (
              <li key={card.id} data-colour={theme.colour}>
                <button
                  type="button"
                  disabled={drawnHere.includes(card.id)}
                  onClick={() => send({ type: 'pick', card })}
                >
                  <ThemeSeal icon={theme.icon} size={24} />
                  <span>{card.title}</span>
                  {elsewhere.includes(card.id) || drawnHere.includes(card.id) ? (
                    <small>{t('play:draw.pick.played')}</small>
                  ) : null}
                </button>
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}
