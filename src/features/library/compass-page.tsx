import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { useScreenData } from '../../state/screen-data'
import { PageHead } from '../../ui/page-head'
import { CompassFigure } from './compass-figure'
import { CompassPicture } from './compass-picture'
import styles from './compass-page.module.css'
import { CompassSelf } from './compass-self'
import { OnwardLinks } from './onward-links'
import { PageContents } from './page-contents'
import { SourceList } from './source-list'
import study from './study-page.module.css'

export async function loader() {
  const { compass } = await loadPack('compass')
  return compass
}

/** « Une rupture : un changement rapide » : what stands before the colon names the side. */
const NAMED = /^(.+?\u00a0:)\s(.+)$/su

function Side({ text }: { readonly text: string }) {
  const [, name, rest] = NAMED.exec(text) ?? []
  return name ? (
    <>
      <strong>{name}</strong> {rest}
    </>
  ) : (
    text
  )
}

/** The compass to read: four ways to speak of digital tools, and the perceptions behind them. */
export default function CompassPage() {
  const { t } = useText()
  const { figures, perceptions, invitation } = useScreenData<typeof loader>()
  const sections = [
    { id: 'invitation', title: t('study:compass.invitation') },
    { id: 'se-situer', title: t('study:compass.self.heading') },
    { id: 'figures', title: t('study:compass.figures.heading') },
    { id: 'perceptions', title: t('study:compass.perceptions') },
    { id: 'sources', title: t('study:compass.sources.heading') },
  ]
  return (
    <div className={study.page} data-colour="ochre">
      <PageHead title={t('study:compass.title')} description={t('study:compass.description')} />
      <header className={study.head}>
        <h1>{t('study:compass.title')}</h1>
        <p>{t('study:compass.intro')}</p>
        <PageContents label={t('study:compass.contents')} items={sections} />
      </header>
      <CompassPicture figures={figures} />
      <section id="invitation" className={study.section} aria-labelledby="invitation-titre">
        <h2 id="invitation-titre">{t('study:compass.invitation')}</h2>
        <div className={styles.invitation}>
          {invitation.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      <section id="se-situer" className={study.section} aria-labelledby="se-situer-titre">
        <h2 id="se-situer-titre">{t('study:compass.self.heading')}</h2>
        <CompassSelf figures={figures} />
      </section>
      <section id="figures" className={study.section} aria-labelledby="figures-titre">
        <h2 id="figures-titre">{t('study:compass.figures.heading')}</h2>
        <div className={styles.figures}>
          {figures.map((figure, index) => (
            <CompassFigure key={figure.id} figure={figure} point={index + 1} />
          ))}
        </div>
      </section>
      <section id="perceptions" className={study.section} aria-labelledby="perceptions-titre">
        <h2 id="perceptions-titre">{t('study:compass.perceptions')}</h2>
        <ol className={styles.perceptions}>
          {perceptions.map((perception) => (
            <li key={perception.id} id={perception.id}>
              <h3>{perception.title}</h3>
              <p>{perception.text}</p>
              <ul className={study.points}>
                {perception.sides.map((side) => (
                  <li key={side}>
                    <Side text={side} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <div className={study.after}>
        <OnwardLinks to={['practices', 'words', 'recommendations']} />
        <SourceList
          heading={t('study:compass.sources.heading')}
          note={t('study:compass.sources.note')}
          items={[...figures, ...perceptions]}
        />
      </div>
    </div>
  )
}
