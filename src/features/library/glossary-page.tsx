import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import styles from './glossary-page.module.css'
import { GlossaryTerm } from './glossary-term'
import { byLetter } from './glossary-terms'
import { PageContents } from './page-contents'
import reading from './reading-page.module.css'
import { useArrivedAt } from './use-arrived-at'

export async function loader() {
  const [themes, { glossary, references }] = await Promise.all([loadThemes(), loadPack('glossary', 'references')])
  return { themes, terms: glossary.terms, references: [...references.laws, ...references.services].map(({ id }) => id) }
}

/** The words of the cards and resources that not everyone knows, letter by letter. */
export default function GlossaryPage() {
  const { t, language } = useText()
  const { themes, terms, references } = useScreenData<typeof loader>()
  const arrivedAt = useArrivedAt()
  const letters = byLetter(terms, language).map(([letter, ofLetter]) => ({
    id: `lettre-${letter.toLowerCase()}`,
    title: letter,
    terms: ofLetter,
  }))
  return (
    <div className={reading.page}>
      <PageHead title={t('library:glossary.title')} description={t('library:glossary.description')} />
      <header className={reading.title}>
        <h1>{t('library:glossary.title')}</h1>
        <p className={reading.summary}>{t('library:glossary.intro', { count: terms.length })}</p>
      </header>
      <PageContents label={t('library:glossary.letters')} items={letters} />
      <div>
        {letters.map((letter) => (
          <section key={letter.id} className={styles.letter} aria-labelledby={letter.id}>
            <h2 id={letter.id}>{letter.title}</h2>
            <dl className={styles.terms}>
              {letter.terms.map((term) => (
                <GlossaryTerm
                  key={term.id}
                  term={term}
                  theme={themes.find(({ id }) => id === term.theme)}
                  isReference={references.includes(term.id)}
                  isMarked={term.id === arrivedAt}
                />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={reading.source}>{t('library:glossary.rewritten')}</p>
      <nav className={reading.around} aria-label={t('library:resources.title')}>
        <ButtonLink to="/ressources">{t('library:resource.all')}</ButtonLink>
      </nav>
    </div>
  )
}
