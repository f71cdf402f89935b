import BookOpen from 'lucide-react/icons/book-open'
import Plus from 'lucide-react/icons/plus'
import { type KeyboardEvent, memo, type SubmitEvent, useId, useRef, useState } from 'react'
import type { Level } from '../../domain/pack'
import { type Lead, LIMITS } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { useShortcut } from '../../state/use-shortcut'
import { GuardedField } from '../../ui/guarded-field'
import { IconButton } from '../../ui/icon-button'
import { RingGlyph } from '../../ui/ring-glyph'
import { TextField } from '../../ui/text-field'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { useDesk } from './desk-context'
import { LeadList } from './lead-list'
import styles from './level-column.module.css'
import { LevelHelp, LevelQuestions } from './level-help'
import { useTextDraft } from './use-text-draft'

interface Props {
  readonly level: Level
  readonly leads: readonly Lead[]
  /** Whether the group chose this level beforehand; the others stay open all the same. */
  readonly chosen: boolean
  /** Whether its guiding questions are in sight. */
  readonly asks: boolean
}

/** The list of a level is made anew of every session; its leads are not. */
const isSame = (one: Props, other: Props): boolean =>
  one.level === other.level &&
  one.chosen === other.chosen &&
  one.asks === other.asks &&
  one.leads.length === other.leads.length &&
  one.leads.every((lead, index) => lead === other.leads[index])

/** One level: its guiding questions, its leads, and a line to type the next one. */
export const LevelColumn = memo(function LevelColumn({ level, leads, chosen, asks }: Props) {
  const { t } = useText()
  const { send, announce } = useDesk()
  const [text, setText] = useTextDraft(`level:${level.id}`)
  const guard = usePersonalData(text)
  const [helped, setHelped] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const column = useRef<HTMLElement>(null)
  const id = useId()

  function add(event: SubmitEvent) {
    event.preventDefault()
    input.current?.focus()
    if (text.trim() === '' || !send({ type: 'add-lead', text, level: level.id })) return
    setText('')
    announce(t('play:lead.added', { level: level.title }))
  }

  function toggleHelp() {
    setHelped(!helped)
    announce(t(helped ? 'play:board.help.hidden' : 'play:board.help.shown', { level: level.title }))
  }
  const key = useShortcut('help', () => (column.current?.contains(document.activeElement) ? toggleHelp() : false))

  /** While one types, the letter comes with Alt; with it, some keyboards write another sign. */
  function press(event: KeyboardEvent) {
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event
    if (!altKey || ctrlKey || metaKey || shiftKey || code !== 'KeyE') return
    event.preventDefault()
    toggleHelp()
  }

  return (
    // The key of the help works from everything in the column.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={column}
      className={styles.level}
      aria-labelledby={`${id}-title`}
      data-ring={level.number}
      data-level={level.id}
      onKeyDown={press}
    >
      <header className={styles.head}>
        <RingGlyph ring={level.number} size={32} />
        <h2 id={`${id}-title`}>{level.title}</h2>
        <span className={styles.count}>
          <span aria-hidden="true">{leads.length}</span>
          <VisuallyHidden>{t('play:board.count', { count: leads.length })}</VisuallyHidden>
        </span>
      </header>
      {chosen ? null : <p className={styles.outside}>{t('play:board.outside')}</p>}
      <GuardedField {...guard} words={privacyWords(t)}>
        <form className={styles.add} onSubmit={add}>
          <TextField
            ref={input}
            hideLabel
            label={t('play:board.add.label', { level: level.title })}
            placeholder={t('play:board.add.placeholder')}
            value={text}
            maxLength={LIMITS.lead}
            autoComplete="off"
            enterKeyHint="done"
            onChange={(event) => setText(event.target.value)}
          />
          <IconButton type="submit" label={t('play:board.add.action')} icon={<Plus aria-hidden />} />
        </form>
      </GuardedField>
      <button
        type="button"
        className={styles.more}
        aria-expanded={helped}
        aria-controls={helped ? `${id}-help` : undefined}
        aria-keyshortcuts={key ? `${key} Alt+E` : 'Alt+E'}
        onClick={() => setHelped(!helped)}
      >
        <BookOpen aria-hidden />
        <span>
          {t('play:board.help.label')}
          <VisuallyHidden>{t('play:board.help.which', { level: level.title })}</VisuallyHidden>
        </span>
        <span className={styles.keys} aria-hidden="true">
          <kbd className={styles.alt}>{t('play:board.help.alt')}</kbd>
          <kbd>{t('play:board.help.key')}</kbd>
        </span>
      </button>
      {helped ? <LevelHelp id={`${id}-help`} level={level} /> : null}
      <LeadList level={level} leads={leads} onRemoved={() => input.current?.focus()} />
      {asks ? <LevelQuestions level={level} /> : null}
    </section>
  )
}, isSame)
