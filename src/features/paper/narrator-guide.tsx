import type { Level, StagesFile } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import { GuideStage } from './guide-stage'
import styles from './narrator-guide.module.css'
import { Sheet } from './sheet'
import { TimeBar } from './time-bar'

interface Props {
  readonly guide: StagesFile
  readonly levels: readonly Level[]
}

/** All that a narrator needs beside her, on both sides of one sheet: the debate on the front, what follows on the back. */
export function NarratorGuide({ guide: { stages, roles, spirit }, levels }: Props) {
  const { t } = useText()
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0)
  const [first, second] = [stages.slice(0, 2), stages.slice(2)]
  return (
    <>
      <Sheet paper="a4" caption={t('paper:sheet.page', { number: 1 })}>
        <div className={styles.page} data-fit>
          <header className={styles.head}>
            <h3>{t('paper:guide.title')}</h3>
            <p>{t('paper:guide.intro', { count: minutes })}</p>
          </header>
          <TimeBar stages={stages} />
          <section className={styles.spirit}>
            <h3>{t('paper:guide.spirit')}</h3>
            <ul className={styles.columns}>
              {spirit.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          {first.map((stage) => (
            <GuideStage key={stage.id} stage={stage} />
          ))}
        </div>
      </Sheet>
      <Sheet paper="a4" caption={t('paper:sheet.page', { number: 2 })}>
        <div className={styles.page} data-fit>
          {second.map((stage) => (
            <GuideStage key={stage.id} stage={stage} />
          ))}
          <ul className={styles.levels}>
            {levels.map((level) => (
              <li key={level.id}>
                <span className={styles.glyph}>
                  <RingGlyph ring={level.number} />
                </span>
                {level.title}
              </li>
            ))}
          </ul>
          <div className={styles.roles}>
            {roles.map((role) => (
              <section key={role.id}>
                <h3>{role.title}</h3>
                <p>{role.aim}</p>
                <ul className={styles.points}>
                  {role.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <p className={styles.source}>
            <strong>{t('common:app.name')}</strong>{' '}
            {t('paper:guide.source', { document: stages[0]?.source.document ?? '' })}
          </p>
        </div>
      </Sheet>
    </>
  )
}
