import Trash2 from 'lucide-react/icons/trash'
import { type SubmitEvent, useId, useState } from 'react'
import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { eraseEverything } from '../../state/erase'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './data-page.module.css'

const plain = (text: string) => text.trim().toLocaleLowerCase('fr')

/** Everything goes, once the person has written that she wants it: a slip of the hand writes no word. */
export function EraseSection() {
  const { t } = useText()
  const panel = useId()
  const [isOpen, setOpen] = useState(false)
  const [word, setWord] = useState('')
  const [isWrong, setWrong] = useState(false)
  const erase = (event: SubmitEvent) => {
    event.preventDefault()
    const isRight = plain(word) === plain(t('data:erase.word'))
    setWrong(!isRight)
    if (isRight) void eraseEverything()
  }
  return (
    <section aria-labelledby="effacer">
      <h2 id="effacer">{t('data:erase.heading')}</h2>
      <p>{t('data:erase.text')}</p>
      <ul>
        <li>{t('data:erase.words')}</li>
        <li>{t('data:erase.session')}</li>
        <li>{t('data:erase.notes')}</li>
      </ul>
      <p className={styles.links}>
        <Button
          size="small"
          icon={<Trash2 aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {t('data:erase.open')}
        </Button>
      </p>
      <form id={panel} className={styles.erase} hidden={!isOpen} onSubmit={erase} noValidate>
        <p>{t('data:erase.what')}</p>
        <p>
          <Link to="#sauvegarde">{t('data:erase.first')}</Link>
        </p>
        <TextField
          label={t('data:erase.label', { word: t('data:erase.word') })}
          value={word}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isWrong}
          onChange={(event) => setWord(event.target.value)}
        />
        {isWrong ? <p role="alert">{t('data:erase.wrong', { word: t('data:erase.word') })}</p> : null}
        <div className={styles.links}>
          <Button type="submit" look="primary">
            {t('data:erase.action')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setOpen(false)
              setWord('')
              setWrong(false)
            }}
          >
            {t('data:erase.cancel')}
          </Button>
        </div>
      </form>
    </section>
  )
}
