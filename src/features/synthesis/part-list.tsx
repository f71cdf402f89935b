import Plus from 'lucide-react/icons/plus'
import type { SynthesisPart } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { Button } from '../../ui/button'
import { ADD_BUTTON_ID, focusNewTitle, focusOn, holdFocus, textElementId, titleElementId } from './focus-part'
import { PartItem } from './part-item'
import styles from './part-list.module.css'
import type { Offers } from './use-draft'

interface Props {
  readonly parts: readonly SynthesisPart[]
  readonly offers: Offers
  readonly announce: (words: string) => void
}

/** The parts in their order, and what may be done with each; every gesture is said, and keeps the focus. */
export function PartList({ parts, offers, announce }: Props) {
  const { t } = useText()
  const { dispatch } = playStore.getState()
  const move = ({ id, heading }: SynthesisPart, index: number, by: -1 | 1) => {
    const place = index + by
    if (place < 0 || place >= parts.length) {
      announce(t(by < 0 ? 'synthesis:part.first' : 'synthesis:part.last', { heading }))
      return
    }
    const before = parts[by < 0 ? place : place + 1]?.id ?? null
    if (!dispatch({ type: 'move-part', partId: id, before }).ok) return
    holdFocus()
    announce(t('synthesis:part.moved', { heading, place: place + 1, count: parts.length }))
  }
  const include = ({ id, heading }: SynthesisPart, included: boolean) => {
    if (!dispatch({ type: 'include-part', partId: id, included }).ok) return
    announce(t(included ? 'synthesis:part.backIn' : 'synthesis:part.leftOut', { heading }))
  }
  const remove = ({ id, heading }: SynthesisPart, index: number) => {
    if (!dispatch({ type: 'remove-part', partId: id }).ok) return
    const next = parts[index + 1]
    focusOn(next ? titleElementId(next.id) : ADD_BUTTON_ID)
    announce(t('synthesis:part.removed', { heading }))
  }
  const add = () => {
    const added = dispatch({ type: 'add-part', heading: t('synthesis:part.new') })
    const part = added.ok ? added.value.present.synthesis?.parts.at(-1) : undefined
    if (!part) return
    focusNewTitle(part.id)
    announce(t('synthesis:part.added'))
  }
  return (
    <div className={styles.box}>
      <ol className={styles.parts}>
        {parts.map((part, index) => (
          <PartItem
            key={part.id}
            part={part}
            offer={offers.get(part.id)}
            isFirst={index === 0}
            isLast={index === parts.length - 1}
            onWrite={(text) => dispatch({ type: 'write-synthesis', partId: part.id, text })}
            onAddFromGame={(text) => {
              if (!dispatch({ type: 'write-synthesis', partId: part.id, text }).ok) return
              focusOn(textElementId(part.id))
              announce(t('synthesis:game.added', { heading: part.heading }))
            }}
            onMove={(by) => move(part, index, by)}
            onInclude={(included) => include(part, included)}
            onRemove={() => remove(part, index)}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button id={ADD_BUTTON_ID} icon={<Plus aria-hidden />} onClick={add}>
          {t('synthesis:part.add')}
        </Button>
        <p>{t('synthesis:part.keys')}</p>
      </div>
    </div>
  )
}
