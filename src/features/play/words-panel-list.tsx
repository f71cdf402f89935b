import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { type SubmitEvent, useRef } from 'react'
import { type GroupWord, LIMITS } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import { TextField } from '../../ui/text-field'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { useDesk, useSession } from './desk-context'
import { ShowSceneButton } from './show-scene-button'
import { useTextDraft } from './use-text-draft'
import styles from './words-panel.module.css'

/** The words that the group says, typed as they come; one that comes again counts once more. */
export function WordsPanelList() {
  const { t } = useText()
  const { words } = useSession()
  const { send, announce } = useDesk()
  const [text, setText] = useTextDraft('word')
  const input = useRef<HTMLInputElement>(null)

  function add(event: SubmitEvent) {
    event.preventDefault()
    input.current?.focus()
    if (text.trim() === '' || !send({ type: 'add-word', text })) return
    setText('')
    announce(t('play:words.added', { word: text.trim() }))
  }

  function remove(word: GroupWord) {
    if (!send({ type: 'remove-word', wordId: word.id })) return
    announce(t('play:words.removed', { word: word.text }))
    // With the last of it its buttons go away.
    if (word.count === 1) input.current?.focus()
  }

  return (
    <div className={styles.words}>
      <p className={styles.intro}>{t('play:words.intro')}</p>
      <form className={styles.add} onSubmit={add}>
        <TextField
          ref={input}
          label={t('play:words.label')}
          value={text}
          maxLength={LIMITS.word}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setText(event.target.value)}
        />
        <IconButton type="submit" label={t('play:words.add')} icon={<Plus aria-hidden />} />
      </form>
      {words.length > 0 ? (
        <ul className={styles.list} aria-label={t('play:words.list')}>
          {words.map((word) => (
            <li key={word.id}>
              <span className={styles.word}>{word.text}</span>
              <strong aria-hidden="true">{word.count}</strong>
              <VisuallyHidden>{t('play:words.times', { count: word.count })}</VisuallyHidden>
              <IconButton
                label={t('play:words.less', { word: word.text })}
                icon={<Minus aria-hidden />}
                onClick={() => remove(word)}
              />
              <IconButton
                label={t('play:words.more', { word: word.text })}
                icon={<Plus aria-hidden />}
                onClick={() => send({ type: 'add-word', text: word.text })}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <ShowSceneButton scene="words" />
      </div>
    </div>
  )
}
