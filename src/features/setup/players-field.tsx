import X from 'lucide-react/icons/x'
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { PlayerMark } from '../../ui/player-mark'
import { TextField } from '../../ui/text-field'
import styles from './players-field.module.css'

interface Props {
  readonly aliases: readonly string[]
  readonly onChange: (aliases: readonly string[]) => void
}

const MAX_LENGTH = 40

/** The aliases in `text` that are not at the table yet, case apart. */
function newAliases(text: string, taken: readonly string[]): readonly string[] {
  const known = new Set(taken.map((alias) => alias.toLocaleLowerCase('fr')))
  return text.split(/[,;\n]/).flatMap((raw) => {
    const alias = raw.trim().replace(/\s+/g, ' ').slice(0, MAX_LENGTH)
    const key = alias.toLocaleLowerCase('fr')
    if (alias === '' || known.has(key)) return []
    known.add(key)
    return [alias]
  })
}

/** One line for all players: a comma or Enter seats them, Backspace in an empty line takes the last one back. */
export function PlayersField({ aliases, onChange }: Props) {
  const { t } = useText()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)

  function seat(raw: string) {
    onChange([...aliases, ...newAliases(raw, aliases)])
    setText('')
  }

  function type(event: ChangeEvent<HTMLInputElement>) {
    const { value } = event.target
    if (/[,;\n]/.test(value)) seat(value)
    else setText(value)
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      seat(text)
    } else if (event.key === 'Backspace' && text === '' && aliases.length > 0) {
      onChange(aliases.slice(0, -1))
    }
  }

  return (
    <fieldset className={styles.field}>
      <legend>{t('setup:players.heading')}</legend>
      <ul className={styles.players} aria-label={t('common:players.count', { count: aliases.length })}>
        {aliases.map((alias, index) => (
          <li key={alias}>
            <PlayerMark mark={index} alias={alias} size="small" />
            <span>{alias}</span>
            <button
              type="button"
              aria-label={t('setup:players.remove', { alias })}
              onClick={() => {
                onChange(aliases.filter((one) => one !== alias))
                input.current?.focus()
              }}
            >
              <X aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.count} role="status">
        {t('common:players.count', { count: aliases.length })}
        {aliases.length > 0 ? (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              onChange([])
              input.current?.focus()
            }}
          >
            {t('setup:players.clear')}
          </Button>
        ) : null}
      </p>
      <TextField
        ref={input}
        label={t('setup:players.input.label')}
        hint={t('setup:players.input.hint')}
        value={text}
        autoComplete="off"
        onChange={type}
        onKeyDown={press}
        onBlur={() => seat(text)}
      />
    </fieldset>
  )
}
