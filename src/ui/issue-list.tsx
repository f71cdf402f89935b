import styles from './issue-list.module.css'

/** As many as one reads before going back to the file. */
const SHOWN = 5

interface Props {
  /** What these are. */
  readonly heading: string
  readonly issues: readonly string[]
  /** Says that there are so many more. */
  readonly more: (count: number) => string
}

/** What is wrong with a file: the first of its faults, and how many more there are. */
export function IssueList({ heading, issues, more }: Props) {
  return (
    <div className={styles.issues}>
      <p>{heading}</p>
      <ul>
        {issues.slice(0, SHOWN).map((issue, index) => (
          <li key={index}>{issue}</li>
        ))}
      </ul>
      {issues.length > SHOWN ? <p>{more(issues.length - SHOWN)}</p> : null}
    </div>
  )
}
