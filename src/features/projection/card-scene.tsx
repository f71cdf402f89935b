import type { CardPage } from '../../game/wall/card-pages'
import { useText } from '../../i18n/use-text'
import { Fitted } from './fitted'
import styles from './card-scene.module.css'
import { SceneTitle } from './scene-title'

interface Props {
  readonly title: string
  readonly page: CardPage
  readonly scale: number
}

/** The card: the situation first, then the questions one by one; the newest stands out. */
export function CardScene({ title, page, scale }: Props) {
  const { t } = useText()
  switch (page.kind) {
    case 'situation':
      return (
        <>
          <SceneTitle>{title}</SceneTitle>
          <Fitted most={44} scale={scale}>
            {page.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Fitted>
        </>
      )
    case 'dilemma':
      return (
        <>
          <SceneTitle>{t('common:card.dilemma.heading')}</SceneTitle>
          <Fitted most={44} scale={scale}>
            <ul className={styles.sides}>
              {page.sides.map((side) => (
                <li key={side}>{side}</li>
              ))}
            </ul>
          </Fitted>
        </>
      )
    case 'questions':
      return (
        <>
          <SceneTitle>{t('common:card.questions.heading')}</SceneTitle>
          <Fitted most={48} scale={scale}>
            <ul className={styles.questions}>
              {page.questions.map((question, index) => (
                <li key={question} data-newest={index === page.questions.length - 1}>
                  {question}
                </li>
              ))}
            </ul>
          </Fitted>
        </>
      )
  }
}
