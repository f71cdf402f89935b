import { markedText } from '../../content/search/marked-text'
import styles from './search-result.module.css'

interface Props {
  readonly text: string
  readonly terms: ReadonlySet<string>
}

/** A text with the words that were looked for marked. */
export const SearchMarked = ({ text, terms }: Props) =>
  markedText(text, terms).map((piece, nth) =>
    piece.isMarked ? (
      <mark key={nth} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
