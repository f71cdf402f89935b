import type { Theme } from '../../content/themes'
import type { WritingFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './blank-card.module.css'
import { Sheet } from './sheet'
import { WritingAdvice } from './writing-advice'
import { WritingLines } from './writing-lines'

const STORY_LINES = 11
const QUESTION_LINES = 6

interface Props {
  readonly themes: readonly Theme[]
  readonly writing: WritingFile
}

/** A card to be written by hand, and on its back how to go about it. */
export function BlankCard({ themes, writing }: Props) {
  const { t } = useText()
  return (
    <>
      <Sheet paper="a4" caption={t('paper:sheet.front', { number: 1 })}>
        <div className={styles.card} data-fit>
          <header className={styles.head}>
            <h3>{t('paper:template.title')}</h3>
            <ul className={styles.themes}>
              {themes.map((theme) => (
                <li key={theme.id} data-colour={theme.colour}>
                  <span className={styles.box} />
                  <span className={styles.seal}>
                    <ThemeSeal icon={theme.icon} />
                  </span>
                  {theme.shortName}
                </li>
              ))}
            </ul>
          </header>
          <section>
            <h4>{t('paper:template.name')}</h4>
            <WritingLines count={1} />
          </section>
          <section>
            <h4>{t('paper:template.story')}</h4>
            <WritingLines count={STORY_LINES} />
          </section>
          <section>
            <h4>{t('common:card.questions.heading')}</h4>
            <WritingLines count={QUESTION_LINES} />
          </section>
          <p className={styles.note}>
            <strong>{t('common:app.name')}</strong> {t('paper:template.note')}
          </p>
        </div>
      </Sheet>
      <Sheet paper="a4" caption={t('paper:sheet.back', { number: 1 })}>
        <WritingAdvice writing={writing} />
      </Sheet>
    </>
  )
}
