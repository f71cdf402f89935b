import { useState } from 'react'
import { useText } from '../i18n/use-text'
import { Button } from '../ui/button'
import styles from './given-back.module.css'

/** Words that have no place any more where they were typed: to be read, and copied elsewhere. */
export function GivenBack({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useText()
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      // They can still be selected.
    }
  }
  return (
    <>
      <p>{t('play:givenBack.heading')}</p>
      <ul className={styles.texts}>
        {texts.map((text) => (
          <li key={text}>
            <q>{text}</q>
            <Button size="small" onClick={() => void copy(text)}>
              {t(copied === text ? 'play:givenBack.copied' : 'play:givenBack.copy')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
