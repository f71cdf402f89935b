import { type ReactNode, useId, useRef, useState } from 'react'
import type { Resource } from '../../domain/pack'
import type { Round } from '../../domain/session'
import { matchesWords, resourcesByFit } from '../../content/resources-by-fit'
import { readingMinutes } from '../../content/reading-minutes'
import { useText } from '../../i18n/use-text'
import { useShortcut } from '../../state/use-shortcut'
import { TextField } from '../../ui/text-field'
import { useDesk } from './desk-context'
import styles from './resource-choice.module.css'

interface Props {
  readonly round: Round
  readonly openId: string
  readonly onOpen: (resourceId: string) => void
}

/** Those that fit the card first, then those of its theme, then all; three letters find any of them. */
export function ResourceChoice({ round, openId, onOpen }: Props) {
  const { t } = useText()
  const { pack } = useDesk()
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const key = useShortcut('find', () => field.current?.focus())
  const fits = resourcesByFit(pack.resources, round.card)
  const found = pack.resources.filter((resource) => matchesWords(resource, words))
  const tab = (resource: Resource) => (
    <li key={resource.id}>
      <button
        type="button"
        className={styles.tab}
        aria-pressed={resource.id === openId}
        onClick={() => onOpen(resource.id)}
      >
        <span>{resource.title}</span>
        <small>
          {round.sharedResources.some(({ id }) => id === resource.id)
            ? t('play:resources.read')
            : t('play:resources.reading', { count: readingMinutes(resource) })}
        </small>
      </button>
    </li>
  )
  return (
    <div className={styles.choice}>
      <TextField
        ref={field}
        label={t('play:resources.find')}
        value={words}
        autoComplete="off"
        aria-keyshortcuts={key}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          const [first] = found
          if (event.key === 'Enter' && words !== '' && first) onOpen(first.id)
          if (event.key === 'Escape') setWords('')
        }}
      />
      {words.trim() !== '' ? (
        <>
          <p role="status">{t('play:resources.found', { count: found.length })}</p>
          <ul className={styles.list} aria-label={t('play:resources.list')}>
            {found.map(tab)}
          </ul>
        </>
      ) : (
        <>
          <ul className={styles.list} aria-label={t('play:resources.list')}>
            {fits.card.map(tab)}
          </ul>
          <Others heading={t('play:resources.theme')}>{fits.theme.map(tab)}</Others>
          <Others heading={t('play:resources.others')}>{fits.others.map(tab)}</Others>
        </>
      )}
    </div>
  )
}

function Others({ heading, children }: { readonly heading: string; readonly children: readonly ReactNode[] }) {
  const id = useId()
  if (children.length === 0) return null
  return (
    <details className={styles.others}>
      <summary id={id}>{heading}</summary>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </details>
  )
}
