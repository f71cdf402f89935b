import { useText } from '../../i18n/use-text'
import { Fitted } from './fitted'
import styles from './neutral-scene.module.css'

/** The theme's colour and a sentence: the eyes go back to the people. */
export function NeutralScene({ sentence, scale }: { readonly sentence: string; readonly scale: number }) {
  const { t } = useText()
  return (
    <Fitted most={80} scale={scale}>
      <h1 className={styles.sentence}>{sentence || t('projection:neutral.sentence')}</h1>
    </Fitted>
  )
}
