import styles from './page-contents.module.css'

interface Props {
  readonly label: string
  readonly items: readonly { readonly id: string; readonly title: string }[]
}

/** Where a long page leads, one link a section. */
export function PageContents({ label, items }: Props) {
  return (
    <nav aria-label={label} className={styles.contents}>
      <ul className={styles.list}>
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
