import { Link, useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { RingGlyph } from '../../ui/ring-glyph'
import { ThemeSeal } from '../../ui/theme-seal'
import { Further } from './further'
import { groupResources, readGrouping, RESOURCE_GROUPINGS } from './group-resources'
import { listed } from './listed-resource'
import { PageIntro } from './page-intro'
import { PillLinks } from './pill-links'
import { ResourceList } from './resource-list'
import styles from './resources-page.module.css'

export async function loader() {
  const [themes, { resources, board, actors }] = await Promise.all([
    loadThemes(),
    loadPack('resources', 'board', 'actors'),
  ])
  return { themes, levels: board.levels, actors: actors.actors, resources: resources.resources.map(listed) }
}

/** What follows the `?` is no reason to load anything again. */
export const ignoresSearch = true

/** The resources, by theme, or as the address says. */
export default function ResourcesPage() {
  const { t } = useText()
  const { resources, ...known } = useScreenData<typeof loader>()
  const [search] = useSearchParams()
  const by = readGrouping(search.get('par'))
  return (
    <div className={styles.page}>
      <PageIntro
        title={t('library:resources.title')}
        description={t('library:resources.description')}
        intro={t('library:resources.intro')}
      >
        <div className={styles.ways}>
          <PillLinks
            label={t('reading:resources.by')}
            items={RESOURCE_GROUPINGS.map((one) => ({
              id: one,
              to: one === 'theme' ? '/ressources' : `/ressources?par=${one}`,
              text: t(`reading:resources.by-${one}`),
              isChosen: one === by,
            }))}
          />
          <p role="status">{t(`reading:resources.about-${by}`)}</p>
        </div>
      </PageIntro>
      {groupResources(resources, by, known).map(({ id, title, to, theme, level, resources: items }) => (
        <section key={id} className={styles.theme} data-colour={theme?.colour} aria-labelledby={id}>
          <h2 id={id}>
            {theme ? <ThemeSeal icon={theme.icon} size={40} /> : null}
            {level ? <RingGlyph ring={level.number} size={40} /> : null}
            {to ? <Link to={to}>{title}</Link> : title}
          </h2>
          <ResourceList resources={items} />
        </section>
      ))}
      <Further />
    </div>
  )
}
