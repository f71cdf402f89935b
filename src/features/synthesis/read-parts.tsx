import { useId } from 'react'
import type { SynthesisPart } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { PartEditor } from './part-editor'
import styles from './read-parts.module.css'

function ReadPart({ part }: { readonly part: SynthesisPart }) {
  const { t } = useText()
  const heading = useId()
  return (
    <section className={styles.part}>
      <h2 id={heading}>{part.heading}</h2>
      <PartEditor
        labelledBy={heading}
        value={part.text}
        readOnly
        hint={t('synthesis:empty')}
        onWrite={() => undefined}
      />
    </section>
  )
}

/** The parts of a session that is closed; those that were left out stay out. */
export function ReadParts({ parts }: { readonly parts: readonly SynthesisPart[] }) {
  return (
    <div className={styles.parts}>
      {parts
        .filter(({ included }) => included)
        .map((part) => (
          <ReadPart key={part.id} part={part} />
        ))}
    </div>
  )
}
