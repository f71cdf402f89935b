import { type KeyboardEvent, useState } from 'react'
import { LIMITS, type SynthesisPart } from '../../domain/session'
import { cleanLine } from '../../game/clean-text'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { usePersonalData } from '../../state/use-personal-data'
import { GuardedField } from '../../ui/guarded-field'
import { titleElementId } from './focus-part'
import styles from './part-item.module.css'

interface Props {
  readonly part: SynthesisPart
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The title of a part, to be changed where it stands. Emptied, it comes back as it was. */
export function PartTitle({ part, onKeyDown }: Props) {
  const { t } = useText()
  /** What is being typed; null when the field shows what the session says. */
  const [draft, setDraft] = useState<string | null>(null)
  const guard = usePersonalData(draft ?? part.heading)
  const write = (text: string) => {
    setDraft(text)
    const heading = cleanLine(text)
    if (heading !== '' && heading !== part.heading) {
      playStore.getState().dispatch({ type: 'title-part', partId: part.id, heading })
    }
  }
  return (
    <GuardedField {...guard} words={privacyWords(t)}>
      <input
        id={titleElementId(part.id)}
        className={styles.title}
        aria-label={t('synthesis:part.title')}
        value={draft ?? part.heading}
        maxLength={LIMITS.title}
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={onKeyDown}
      />
    </GuardedField>
  )
}
