import { Link } from 'react-router'
import styles from './folded-list.module.css'

interface Props {
  readonly heading: string
  readonly items: readonly {
    readonly text: string
    /** Where it comes from, in words, and its address. */
    readonly from: string
    readonly to: string
  }[]
}

/** A group of texts that unfolds. It is all in the page from the start, so that a search finds it. */
export function FoldedList({ heading, items }: Props) {
  return (
    <details className={styles.fold}>
      <summary>
        <h3>{heading}</h3>
        <span>{items.length}</span>
      </summary>
      <ul className={styles.list}>
        {items.map(({ text, from, to }) => (
          <li key={text}>
            <p>{text}</p>
            <Link to={to}>{from}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
