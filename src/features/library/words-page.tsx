import { useLoaderData, useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
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
export function WordsPage() {
  const { t } = useText()
  const { question, method, groups, words, source } = useLoaderData<typeof loader>()
  const [search, setSearch] = useSearchParams()
  const order = readOrder(search.get('tri'))
  const sorted = sortWords(words, order)
  const sortBy = (column: WordColumn) =>
    setSearch({ tri: orderName(nextOrder(order, column)) }, { replace: true, preventScrollReset: true })
  const groupTitle = (id: 'professionals' | 'people') => groups.find((group) => group.id === id)?.title ?? ''
  const titles = {
    word: t('library:words.word'),
    professionals: groupTitle('professionals'),
    people: groupTitle('people'),
    total: t('library:words.total'),
  }
  const direction = directionOf(order)
  const orderText =
    order.column === 'word'
      ? t(`library:words.order.word.${direction}`)
      : t(`library:words.order.number.${direction}`, { column: titles[order.column] })
  const sections = [
    { id: 'image', title: t('library:words.picture.heading') },
    { id: 'et-vous', title: t('library:words.own.heading') },
    { id: 'tableau', title: t('library:words.table.heading') },
    { id: 'methode', title: t('library:words.method') },
    { id: 'sources', title: t('library:words.sources.heading') },
  ]
  return (
    <div className={study.page} data-colour="ochre">
      <PageHead title={t('library:words.title')} description={t('library:words.description')} />
      <header className={study.head}>
        <h1>{t('library:words.title')}</h1>
        <figure className={styles.asked}>
          <figcaption>{t('library:words.asked')}</figcaption>
          <blockquote>{t('library:words.quoted', { question })}</blockquote>
        </figure>
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group.id}>
              {group.title}
              {group.answers === undefined ? null : (
                <span> {t('library:words.answers', { count: group.answers })}</span>
              )}
            </li>
          ))}
        </ul>
        <PageContents label={t('library:words.contents')} items={sections} />
      </header>
      <section id="image" className={study.section} aria-labelledby="image-titre">
        <h2 id="image-titre">{t('library:words.picture.heading')}</h2>
        <WordChart words={sorted} titles={titles} orderText={orderText} />
      </section>
      <section id="et-vous" className={study.section} aria-labelledby="et-vous-titre">
        <h2 id="et-vous-titre">{t('library:words.own.heading')}</h2>
        <OwnWords words={words} groups={groups} />
      </section>
      <section id="tableau" className={study.section} aria-labelledby="tableau-titre">
        <h2 id="tableau-titre">{t('library:words.table.heading')}</h2>
        <WordTable words={sorted} titles={titles} order={order} onSort={sortBy} />
        <div role="status">
          <VisuallyHidden>{orderText}</VisuallyHidden>
        </div>
      </section>
      <section id="methode" className={study.section} aria-labelledby="methode-titre">
        <h2 id="methode-titre">{t('library:words.method')}</h2>
        <div className={styles.method}>
          {method.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      <div className={study.after}>
        <OnwardLinks to={['compass', 'practices', 'glossary']} />
        <SourceList
          heading={t('library:words.sources.heading')}
          note={t('library:words.sources.note')}
          items={[{ title: t('library:words.title'), source }]}
        />
      </div>
    </div>
  )
}
