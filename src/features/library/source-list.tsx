import styles from './study-page.module.css'

interface Props {
  readonly heading: string
  readonly note: string
  readonly items: readonly {
    readonly title: string
    readonly source: { readonly document: string; readonly section: string }
  }[]
}

/** Where each part of a page comes from, said once, at its end. */
export function SourceList({ heading, note, items }: Props) {
  return (
    <section id="sources" className={styles.sources} aria-labelledby="sources-titre">
      <h2 id="sources-titre">{heading}</h2>
      <p>{note}</p>
      <ul>
        {items.map(({ title, source }) => (
          <li key={title}>
            <strong>{title}</strong>. {source.document}, {source.section}.
          </li>
        ))}
      </ul>
    </section>
  )
}
