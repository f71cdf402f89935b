import type { Theme } from '../../content/themes'
import type { Resource } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { ContentBlocks } from '../../ui/content-blocks'
import { ThemeSeal } from '../../ui/theme-seal'
import { QrCode } from './qr-code'
import styles from './resource-sheets.module.css'
import { Sheet } from './sheet'
import { ThemeBand } from './theme-band'

interface Props {
  readonly resources: readonly Resource[]
  readonly themes: readonly Theme[]
  readonly addressOf: ((path: string) => string) | null
}

/** Each resource on a sheet of its own. */
export function ResourceSheets({ resources, themes, addressOf }: Props) {
  const { t } = useText()
  return resources.map((resource, index) => {
    const theme = themes.find(({ id }) => id === resource.theme)
    const address = addressOf?.(`/ressources/${resource.id}`)
    return (
      <Sheet key={resource.id} paper="a4" caption={t('paper:sheet.page', { number: index + 1 })} flows>
        <article className={styles.page} data-colour={theme?.colour} data-resource={resource.id}>
          {theme ? <ThemeBand theme={theme} /> : null}
          <header className={styles.head}>
            {theme ? (
              <span className={styles.seal}>
                <ThemeSeal icon={theme.icon} />
              </span>
            ) : null}
            <div className={styles.title}>
              {theme ? <p className={styles.theme}>{theme.shortName}</p> : null}
              <h3>{resource.title}</h3>
            </div>
            {address === undefined ? null : (
              <span className={styles.code}>
                <QrCode address={address} label={t('paper:resource.code', { address })} />
              </span>
            )}
          </header>
          <p className={styles.summary}>{resource.summary}</p>
          <ContentBlocks blocks={resource.blocks} isStill />
          <p className={styles.source}>
            <strong>{t('common:app.name')}</strong>{' '}
            {t('paper:resource.source', { document: resource.source.document, section: resource.source.section })}
          </p>
        </article>
      </Sheet>
    )
  })
}
