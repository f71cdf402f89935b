import Plus from 'lucide-react/icons/plus'
import type { SynthesisPart } from '../../domain/session'
import { missingLines } from '../../exports/missing-lines'
import { textBlocks } from '../../exports/text-blocks'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import styles from './game-says.module.css'

interface Props {
  readonly part: SynthesisPart
  /** Whether the game has said it since this was written. */
  readonly isNew: boolean
  readonly onAdd: (text: string) => void
}

/** What the game says and a person did not write here: folded, beside her words, never over them. */
export function GameSays({ part, isNew, onAdd }: Props) {
  const { t } = useText()
  const lines = missingLines(part.text, part.draft ?? '')
  if (lines.length === 0) return null
  const said = lines.join('\n')
  const own = part.text.trimEnd()
  return (
    <details className={styles.says}>
      <summary>{t(isNew ? 'synthesis:game.news' : 'synthesis:game.summary')}</summary>
      <div className={styles.body}>
        <ul>
          {textBlocks(said)
            .flatMap((block) => block.lines)
            .map((line, index) => (
              <li key={index}>{line}</li>
            ))}
        </ul>
        <Button size="small" icon={<Plus aria-hidden />} onClick={() => onAdd(own === '' ? said : `${own}\n${said}`)}>
          {t('synthesis:game.add')}
        </Button>
      </div>
    </details>
  )
}
