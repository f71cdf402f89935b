import { Segmented } from '../../ui/segmented'
import styles from './paper-choices.module.css'

interface Props<Value extends string> {
  readonly title: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A few words side by side under their title, which the group of buttons says by itself. */
export function TitledChoice<Value extends string>({ title, ...rest }: Props<Value>) {
  return (
    <div className={styles.titled}>
      <p className={styles.legend} aria-hidden="true">
        {title}
      </p>
      <Segmented label={title} {...rest} />
    </div>
  )
}
