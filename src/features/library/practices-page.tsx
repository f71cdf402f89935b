import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { useScreenData } from '../../state/screen-data'
import { PageHead } from '../../ui/page-head'
import { OnwardLinks } from './onward-links'
import { PageContents } from './page-contents'
import { PracticeList } from './practice-list'
import { PracticeTable } from './practice-table'
import { SourceList } from './source-list'
import study from './study-page.module.css'
import { TENSION_LINKS } from './tension-links'
import { TensionSection } from './tension-section'

export async function loader() {
  const { practices, cards, recommendations } = await loadPack('practices', 'cards', 'recommendations')
  const tensions = practices.tensions.map((tension) => {
    const links = TENSION_LINKS[tension.id]
    return {
      tension,
      cards: cards.cards.filter(({ id }) => links?.cards.includes(id)).map(({ id, title }) => ({ id, title })),
      sheet: recommendations.sheets.find(({ id }) => id === links?.sheet),
    }
  })
  return { ...practices, tensions }
}

/** What professionals do with digital tools, and what pulls them both ways. */
export default function PracticesPage() {
  const { t } = useText()
  const { activities, families, tensions } = useScreenData<typeof loader>()
  const sections = [
    { id: 'activites', title: t('study:practices.activities.heading') },
    { id: 'familles', title: t('study:practices.families.heading') },
    { id: 'croisement', title: t('study:practices.crossing.heading') },
    { id: 'tensions', title: t('study:practices.tensions.heading') },
    { id: 'sources', title: t('study:practices.sources.heading') },
  ]
  return (
    <div className={study.page} data-colour="ochre">
      <PageHead title={t('study:practices.title')} description={t('study:practices.description')} />
      <header className={study.head}>
        <h1>{t('study:practices.title')}</h1>
        <p>{t('study:practices.intro')}</p>
        <PageContents label={t('study:practices.contents')} items={sections} />
      </header>
      <section id="activites" className={study.section} aria-labelledby="activites-titre">
        <h2 id="activites-titre">{t('study:practices.activities.heading')}</h2>
        <p className={study.text}>{t('study:practices.activities.intro')}</p>
        <PracticeList items={activities} />
      </section>
      <section id="familles" className={study.section} aria-labelledby="familles-titre">
        <h2 id="familles-titre">{t('study:practices.families.heading')}</h2>
        <p className={study.text}>{t('study:practices.families.intro')}</p>
        <PracticeList
          items={families.map((family) => ({
            ...family,
            related: activities.filter(({ id }) => family.activities.includes(id)),
          }))}
        />
      </section>
      <section id="croisement" className={study.section} aria-labelledby="croisement-titre">
        <h2 id="croisement-titre">{t('study:practices.crossing.heading')}</h2>
        <PracticeTable activities={activities} families={families} />
      </section>
      <section id="tensions" className={study.section} aria-labelledby="tensions-titre">
        <h2 id="tensions-titre">{t('study:practices.tensions.heading')}</h2>
        <p className={study.text}>{t('study:practices.tensions.intro')}</p>
        {tensions.map(({ tension, cards, sheet }) => (
          <TensionSection key={tension.id} tension={tension} cards={cards} sheet={sheet} />
        ))}
      </section>
      <div className={study.after}>
        <OnwardLinks to={['compass', 'words', 'actors', 'recommendations']} />
        <SourceList
          heading={t('study:practices.sources.heading')}
          note={t('study:practices.sources.note')}
          items={[...activities, ...families, ...tensions.map(({ tension }) => tension)]}
        />
      </div>
    </div>
  )
}
