import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import Trash2 from 'lucide-react/icons/trash'
import { type KeyboardEvent, useId } from 'react'
import type { SynthesisPart } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { textElementId } from './focus-part'
import { GameSays } from './game-says'
import { PartEditor } from './part-editor'
import styles from './part-item.module.css'
import { PartTitle } from './part-title'

interface Props {
  readonly part: SynthesisPart
  readonly offer: 'news' | 'also' | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onWrite: (text: string) => void
  readonly onAddFromGame: (text: string) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onInclude: (included: boolean) => void
  readonly onRemove: () => void
}

/** One part: its title, its place among the others, its text; folded when it is left out. */
export function PartItem({ part, offer, isFirst, isLast, ...on }: Props) {
  const { t } = useText()
  const heading = useId()
  const { included } = part
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    on.onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const tool = { 'aria-describedby': heading, onKeyDown: move }
  return (
    <li className={styles.part} data-out={included ? undefined : true}>
      <div className={styles.head}>
        <h2 id={heading}>
          <VisuallyHidden>{part.heading}</VisuallyHidden>
        </h2>
        <PartTitle part={part} onKeyDown={move} />
        <div className={styles.tools}>
          {included ? null : <span className={styles.out}>{t('synthesis:part.isOut')}</span>}
          <IconButton
            {...tool}
            label={t('synthesis:part.up')}
            icon={<ArrowUp aria-hidden />}
            aria-disabled={isFirst}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => on.onMove(-1)}
          />
          <IconButton
            {...tool}
            label={t('synthesis:part.down')}
            icon={<ArrowDown aria-hidden />}
            aria-disabled={isLast}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => on.onMove(1)}
          />
          {part.draft === null ? (
            <IconButton
              {...tool}
              label={t('synthesis:part.remove')}
              icon={<Trash2 aria-hidden />}
              onClick={on.onRemove}
            />
          ) : null}
          <Button
            {...tool}
            size="small"
            look="quiet"
            icon={included ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            onClick={() => on.onInclude(!included)}
          >
            {t(included ? 'synthesis:part.leaveOut' : 'synthesis:part.takeBack')}
          </Button>
        </div>
      </div>
      {included ? (
        <PartEditor
          id={textElementId(part.id)}
          labelledBy={heading}
          value={part.text}
          readOnly={false}
          hint={t('synthesis:empty')}
          onWrite={on.onWrite}
        />
      ) : null}
      {included && offer ? <GameSays part={part} isNew={offer === 'news'} onAdd={on.onAddFromGame} /> : null}
    </li>
  )
}
