import Undo2 from 'lucide-react/icons/undo-2'
import X from 'lucide-react/icons/x'
import type { LeadState } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { useAnswering, useFollow } from '../../state/follow'
import { useShortcut } from '../../state/use-shortcut'
import { Button } from '../../ui/button'
import { KeptField } from '../../ui/kept-field'
import { useDesk } from './desk-context'
import { ReviewLead } from './review-lead'
import styles from './review-panel.module.css'
import { ReviewReason } from './review-reason'
import { ReviewSave } from './review-save'
import { ReviewStates } from './review-states'
import { ShortcutHint } from './shortcut-hint'
import { ShowSceneButton } from './show-scene-button'
import { StageHeading } from './stage-heading'
import type { Review } from './use-review'

/** In a group of choices the arrows go from one to the other. */
const isForChoice = ({ target }: KeyboardEvent) => target instanceof HTMLInputElement

interface Props {
  readonly review: Review
  readonly at: number
}

/** The leads of earlier sessions one by one, before the first card: five minutes, and no more than the group wants. */
export function ReviewPanel({ review, at }: Props) {
  const { t } = useText()
  const { announce } = useDesk()
  const canUndo = useFollow(({ last }) => last !== null)
  useAnswering()
  const { leads, go, answer, undo, stop } = review
  const followed = leads[at]
  const count = leads.length
  const isLast = at === count - 1

  const turn = (to: number) => {
    const next = leads[to]
    if (!next) return
    go(to)
    announce(`${t('play:review.position', { at: to + 1, count })}. ${next.lead.text}`)
  }
  const forward = () => (isLast ? stop() : turn(at + 1))
  const choose = (state: LeadState) => {
    answer({ state })
    announce(t('play:review.now', { text: followed?.lead.text ?? '', state: t(`common:leadState.${state}`) }))
  }
  const takeBack = () => {
    if (!undo()) return false
    announce(t('play:review.undone'))
    return true
  }
  const nextKeys = useShortcut('review-next', (event) => (isForChoice(event) ? false : forward()))
  const backKeys = useShortcut('review-back', (event) => (isForChoice(event) ? false : turn(at - 1)))
  useShortcut('undo', takeBack)
  if (!followed) return null
  const { key, lead } = followed
  const { state, stateReason, reviewOn } = lead
  return (
    <section className={styles.panel}>
      <header className={styles.head}>
        <StageHeading>{t('play:review.title')}</StageHeading>
        <p>{t('play:review.position', { at: at + 1, count })}</p>
        <div className={styles.more}>
          <Button look="quiet" size="small" icon={<Undo2 aria-hidden />} disabled={!canUndo} onClick={takeBack}>
            {t('play:review.undo')}
          </Button>
          <Button look="quiet" size="small" icon={<X aria-hidden />} onClick={stop}>
            {t('play:review.stop')}
          </Button>
        </div>
      </header>
      <ReviewLead followed={followed} />
      <ReviewStates state={state} onChange={choose} />
      <div className={styles.fields} key={key}>
        {state === 'done' || state === 'dropped' ? (
          <ReviewReason state={state} reason={stateReason} onWrite={(text) => answer({ stateReason: text })} />
        ) : (
          <KeptField
            label={t('play:review.reviewOn')}
            type="date"
            value={reviewOn ?? ''}
            onWrite={(day) => answer({ reviewOn: day || null })}
          />
        )}
      </div>
      <ReviewSave />
      <div className={styles.ways}>
        <Button
          icon={<ShortcutHint id="review-back" />}
          disabled={at === 0}
          aria-keyshortcuts={backKeys}
          onClick={() => turn(at - 1)}
        >
          {t('play:review.back')}
        </Button>
        <Button
          look="primary"
          aria-keyshortcuts={nextKeys}
          iconAfter={<ShortcutHint id="review-next" />}
          onClick={forward}
        >
          {t(isLast ? 'play:review.finish' : 'play:review.next')}
        </Button>
        <ShowSceneButton scene="review" />
      </div>
    </section>
  )
}
