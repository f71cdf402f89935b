import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { type SubmitEvent, useRef, useState } from 'react'
import type { WordsFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { addOwnWord, clearOwnWords, LONGEST_WORD, MOST_WORDS, removeOwnWord, useOwnWords } from '../../state/own-words'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { LiveRegion } from '../../ui/live-region'
import { TextField } from '../../ui/text-field'
import styles from './own-words.module.css'
import { isSaid, wordKey } from './same-word'
import { totalOf } from './word-order'

type Survey = Pick<WordsFile, 'words' | 'groups'>

/** A round of words for one: hers beside those of the survey, on her device only. */
export function OwnWords({ words, groups }: Survey) {
  const { t } = useText()
  const own = useOwnWords()
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)

  /** How often the surveyed gave that word. */
  const found = (word: string): string => {
    const same = words.find((each) => isSaid(new Set([wordKey(word)]), each.word))
    if (!same) return t('study:words.own.none')
    const each = groups.map(({ id, title }) => t('study:words.own.group', { group: title, count: same[id] }))
    return [t('study:words.own.found', { count: totalOf(same) }), ...each].join(' ')
  }
  const tell = (word: string) => t('study:words.own.line', { word, found: found(word) })
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    field.current?.focus()
    const word = text.trim()
    if (word === '') return
    const isThere = own.some((each) => wordKey(each) === wordKey(word))
    if (!isThere && own.length >= MOST_WORDS) {
      setSaid(t('study:words.own.full', { count: MOST_WORDS }))
      return
    }
    if (!isThere) addOwnWord(word)
    setSaid(isThere ? t('study:words.own.twice', { word }) : tell(word))
    setText('')
  }
  // What is pressed goes away.
  const leave = (message: string) => {
    field.current?.focus()
    setSaid(message)
  }
  return (
    <div className={styles.own}>
      <p className={styles.intro}>{t('study:words.own.intro')}</p>
      <form className={styles.add} onSubmit={add}>
        <TextField
          ref={field}
          label={t('study:words.own.label')}
          hint={t('study:words.own.full', { count: MOST_WORDS })}
          value={text}
          maxLength={LONGEST_WORD}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="done"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" icon={<Plus aria-hidden />}>
          {t('study:words.own.add')}
        </Button>
      </form>
      {own.length > 0 ? (
        <>
          <ul className={styles.list} aria-label={t('study:words.own.list')}>
            {own.map((word) => (
              <li key={word}>
                <strong>{word}</strong>
                <span>{found(word)}</span>
                <IconButton
                  label={t('study:words.own.remove', { word })}
                  icon={<X aria-hidden />}
                  onClick={() => {
                    removeOwnWord(word)
                    leave(t('study:words.own.removed', { word }))
                  }}
                />
              </li>
            ))}
          </ul>
          <Button
            look="quiet"
            onClick={() => {
              clearOwnWords()
              leave(t('study:words.own.cleared'))
            }}
          >
            {t('study:words.own.clear')}
          </Button>
        </>
      ) : null}
      <LiveRegion message={said} />
    </div>
  )
}
