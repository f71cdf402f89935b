import type { ReactNode } from 'react'
import styles from './card-body.module.css'

interface Props {
  readonly situation: readonly string[]
  readonly dilemma?: { readonly heading: string; readonly sides: readonly string[] } | undefined
  readonly questions: { readonly heading: string; readonly items: readonly string[] }
  /** How each text is drawn; as it is written, unless said. */
  readonly draw?: (text: string) => ReactNode
}

/** What stands on a card under its title: the story, the two sides of a dilemma, the questions. */
export function CardBody({ situation, dilemma, questions, draw = (text) => text }: Props) {
  return (
    <div className={styles.body}>
      <div className={styles.story}>
        {situation.map((paragraph) => (
          <p key={paragraph}>{draw(paragraph)}</p>
        ))}
      </div>
      {dilemma ? (
        <section>
          <h2 className={styles.heading}>{dilemma.heading}</h2>
          <ul className={styles.sides}>
            {dilemma.sides.map((side) => (
              <li key={side}>{draw(side)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2 className={styles.heading}>{questions.heading}</h2>
        <ul className={styles.questions}>
          {questions.items.map((question) => (
            <li key={question}>{draw(question)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
