import styles from './visually-hidden.module.css'

/** Says `message` to those who hear the screen, each time it changes. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div role="status" className={styles.hidden}>
      {message}
    </div>
  )
}
