import type { ReactNode } from 'react'
import type { Level } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import { Sheet } from './sheet'
import styles from './synthesis-form.module.css'
import { WritingLines } from './writing-lines'

const FIELDS = ['date', 'group', 'card', 'author'] as const
const PARTS = [
  ['situation', 3],
  ['debate', 9],
  ['questions', 5],
  ['resources', 4],
] as const
const LEADS_OF_A_LEVEL = 3
const LEVERAGES = ['ours', 'negotiate', 'escalate'] as const

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  )
}

/** The synthesis to be filled in by hand, with the parts that the app drafts. */
export function SynthesisForm({ levels }: { readonly levels: readonly Level[] }) {
  const { t } = useText()
  return (
    <>
      <Sheet paper="a4" caption={t('paper:sheet.page', { number: 1 })}>
        <div className={styles.page} data-fit>
          <header>
            <h3>{t('paper:form.title')}</h3>
            <p>{t('paper:form.intro')}</p>
          </header>
          <ul className={styles.fields}>
            {FIELDS.map((field) => (
              <li key={field}>{t(`paper:form.${field}`)}</li>
            ))}
          </ul>
          {PARTS.map(([part, lines]) => (
            <Part key={part} title={t(`synthesis:heading.${part}`)}>
              <WritingLines count={lines} />
            </Part>
          ))}
        </div>
      </Sheet>
      <Sheet paper="a4" caption={t('paper:sheet.page', { number: 2 })}>
        <div className={styles.page} data-fit>
          <p className={styles.legend}>
            {LEVERAGES.map((leverage) => (
              <span key={leverage}>
                <span className={styles.sign} data-sign={leverage} /> {t(`common:leverage.${leverage}`)}
              </span>
            ))}
          </p>
          {levels.map((level) => (
            <table key={level.id} className={styles.leads}>
              <caption>
                <span className={styles.caption}>
                  <span className={styles.glyph}>
                    <RingGlyph ring={level.number} />
                  </span>
                  {t('synthesis:heading.level', { level: level.title })}
                </span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('paper:form.lead')}</th>
                  <th scope="col">{t('paper:form.leverage')}</th>
                  <th scope="col">{t('paper:form.role')}</th>
                  <th scope="col">{t('paper:form.review')}</th>
                </tr>
              </thead>
              <tbody>
                {Array.from({ length: LEADS_OF_A_LEVEL }, (_, row) => (
                  <tr key={row}>
                    <td />
                    <td>
                      <span className={styles.signs}>
                        {LEVERAGES.map((leverage) => (
                          <span key={leverage} className={styles.sign} data-sign={leverage} />
                        ))}
                      </span>
                    </td>
                    <td />
                    <td />
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
          <Part title={t('synthesis:heading.priority')}>
            <WritingLines count={2} />
          </Part>
          <p className={styles.note}>
            <strong>{t('common:app.name')}</strong> {t('paper:form.note')}
          </p>
        </div>
      </Sheet>
    </>
  )
}
