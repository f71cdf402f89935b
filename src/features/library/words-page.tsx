import { useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { useScreenData } from '../../state/screen-data'
import { PageHead } from '../../ui/page-head'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { OnwardLinks } from './onward-links'
import { OwnWords } from './own-words'
import { PageContents } from './page-contents'
import { SourceList } from './source-list'
import study from './study-page.module.css'
import { WordChart } from './word-chart'
import { directionOf, nextOrder, orderName, readOrder, sortWords, type WordColumn } from './word-order'
import { WordTable } from './word-table'
import styles from './words-page.module.css'

export async function loader() {
  const { words } = await loadPack('words')
  return words
}

/** A survey of what “digital” brings to mind; the order of its words is in the address. */
export default function WordsPage() {
  const { t } = useText()
  const { question, method, groups, words, source } = useScreenData<typeof loader>()
  const [search, setSearch] = useSearchParams()
  const order = readOrder(search.get('tri'))
  const sorted = sortWords(words, order)
  const sortBy = (column: WordColumn) => setSearch({ tri: orderName(nextOrder(order, column)) }, { replace: true })
  const groupTitle = (id: 'professionals' | 'people') => groups.find((group) => group.id === id)?.title ?? ''
  const titles = {
    word: t('study:words.word'),
    professionals: groupTitle('professionals'),
    people: groupTitle('people'),
    total: t('study:words.total'),
  }
  const direction = directionOf(order)
  const orderText =
    order.column === 'word'
      ? t(`study:words.order.word.${direction}`)
      : t(`study:words.order.number.${direction}`, { column: titles[order.column] })
  const sections = [
    { id: 'image', title: t('study:words.picture.heading') },
    { id: 'et-vous', title: t('study:words.own.heading') },
    { id: 'tableau', title: t('study:words.table.heading') },
    { id: 'methode', title: t('study:words.method') },
    { id: 'sources', title: t('study:words.sources.heading') },
  ]
  return (
    <div className={study.page} data-colour="ochre">
      <PageHead title={t('study:words.title')} description={t('study:words.description')} />
      <header className={study.head}>
        <h1>{t('study:words.title')}</h1>
        <figure className={styles.asked}>
          <figcaption>{t('study:words.asked')}</figcaption>
          <blockquote>{t('study:words.quoted', { question })}</blockquote>
        </figure>
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group.id}>
              {group.title}
              {group.answers === undefined ? null : <span> {t('study:words.answers', { count: group.answers })}</span>}
            </li>
          ))}
        </ul>
        <PageContents label={t('study:words.contents')} items={sections} />
      </header>
      <section id="image" className={study.section} aria-labelledby="image-titre">
        <h2 id="image-titre">{t('study:words.picture.heading')}</h2>
        <WordChart words={sorted} titles={titles} orderText={orderText} />
      </section>
      <section id="et-vous" className={study.section} aria-labelledby="et-vous-titre">
        <h2 id="et-vous-titre">{t('study:words.own.heading')}</h2>
        <OwnWords words={words} groups={groups} />
      </section>
      <section id="tableau" className={study.section} aria-labelledby="tableau-titre">
        <h2 id="tableau-titre">{t('study:words.table.heading')}</h2>
        <WordTable words={sorted} titles={titles} order={order} onSort={sortBy} />
        <div role="status">
          <VisuallyHidden>{orderText}</VisuallyHidden>
        </div>
      </section>
      <section id="methode" className={study.section} aria-labelledby="methode-titre">
        <h2 id="methode-titre">{t('study:words.method')}</h2>
        <div className={styles.method}>
          {method.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      <div className={study.after}>
        <OnwardLinks to={['compass', 'practices', 'glossary']} />
        <SourceList
          heading={t('study:words.sources.heading')}
          note={t('study:words.sources.note')}
          items={[{ title: t('study:words.title'), source }]}
        />
      </div>
    </div>
  )
}
