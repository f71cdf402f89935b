import type { Theme } from '../../content/themes'
import type { Card, Level, Resource, StagesFile } from '../../domain/pack'
import type { WritingFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { BlankCard } from './blank-card'
import { BoardSheet } from './board-sheet'
import { CardSheets } from './card-sheets'
import { NarratorGuide } from './narrator-guide'
import type { PaperChoice } from './paper-choice'
import styles from './paper-preview.module.css'
import { ResourceSheets } from './resource-sheets'
import { SynthesisForm } from './synthesis-form'

/** The heading above it. */
export const HEADING = 'apercu'

interface Props {
  readonly choice: PaperChoice
  readonly content: {
    readonly themes: readonly Theme[]
    /** Those that are to be printed. */
    readonly cards: readonly Card[]
    readonly resources: readonly Resource[]
    readonly levels: readonly Level[]
    readonly guide: StagesFile
    readonly writing: WritingFile
  }
  readonly addressOf: ((path: string) => string) | null
}

function Sheets({ choice, content, addressOf }: Props) {
  const { themes, cards, resources, levels, guide, writing } = content
  switch (choice.what) {
    case 'cards':
      return <CardSheets choice={choice} cards={cards} themes={themes} addressOf={addressOf} />
    case 'template':
      return <BlankCard themes={themes} writing={writing} />
    case 'guide':
      return <NarratorGuide guide={guide} levels={levels} />
    case 'board':
      return <BoardSheet levels={levels} paper={choice.board} />
    case 'resources':
      return <ResourceSheets resources={resources} themes={themes} addressOf={addressOf} />
    case 'synthesis':
      return <SynthesisForm levels={levels} />
  }
}

/** The sheets as they will be printed; on the screen they scroll aside where they are wider than it. */
export function PaperPreview(props: Props) {
  const { t } = useText()
  const { choice, content } = props
  const chosen = choice.what === 'cards' ? content.cards : choice.what === 'resources' ? content.resources : null
  if (chosen?.length === 0) return <p className={styles.none}>{t('paper:pick.none')}</p>
  const isReal = choice.view === 'real'
  return (
    // Sheets in their true size are wider than most screens: the keyboard moves them aside.
    <div className={styles.table} {...(isReal ? { role: 'region', 'aria-labelledby': HEADING, tabIndex: 0 } : {})}>
      <ol className={styles.sheets} data-view={choice.view} data-ink={choice.ink}>
        <Sheets {...props} />
      </ol>
    </div>
  )
}
