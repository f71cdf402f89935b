import { Plus } from 'lucide-react'
import { type SubmitEvent, useId, useRef, useState } from 'react'
import type { Level } from '../../domain/pack'
import { type Lead, LIMITS } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import { RingGlyph } from '../../ui/ring-glyph'
import { TextField } from '../../ui/text-field'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { useDesk } from './desk-context'
import { LeadItem } from './lead-item'
import styles from './level-column.module.css'

interface Props {
  readonly level: Level
  readonly leads: readonly Lead[]
  /** Whether the group chose this level beforehand; the others stay open all the same. */
  readonly chosen: boolean
}

/** One level: its guiding questions, its leads, and a line to type the next one. */
export function LevelColumn({ level, leads, chosen }: Props) {
  const { t } = useText()
  const { send } = useDesk()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const heading = useId()
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && send({ type: 'add-lead', text, level: level.id })) setText('')
  }
  return (
    <section className={styles.level} aria-labelledby={heading} data-ring={level.number}>
      <header className={styles.head}>
        <RingGlyph ring={level.number} />
        <h2 id={heading}>{level.title}</h2>
        <span className={styles.count}>
          <span aria-hidden="true">{leads.length}</span>
          <VisuallyHidden>{t('play:board.count', { count: leads.length })}</VisuallyHidden>
        </span>
      </header>
      {chosen ? null : <p className={styles.outside}>{t('play:board.outside')}</p>}
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
      {leads.length > 0 ? (
        <ul className={styles.leads}>
          {leads.map((lead, index) => (
            <LeadItem
              key={lead.id}
              lead={lead}
              above={leads[index - 1]?.id}
              below={leads[index + 2]?.id ?? null}
              place={index + 1}
              isLast={index === leads.length - 1}
              onRemoved={() => input.current?.focus()}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{t('play:board.empty')}</p>
      )}
      <details className={styles.help} open={leads.length === 0}>
        <summary>{t('play:board.questions')}</summary>
        <ul>
          {level.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
      <details className={styles.help}>
        <summary>{t('play:board.examples')}</summary>
        <ul>
          {level.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
