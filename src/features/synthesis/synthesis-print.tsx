import type { SynthesisDocument } from '../../exports/synthesis-document'
import { textBlocks } from '../../exports/text-blocks'
import styles from './synthesis-print.module.css'

/** The synthesis as it goes to paper: no field, no button, nothing that was left empty or out. */
export function SynthesisPrint({ document }: { readonly document: SynthesisDocument }) {
  return (
    <article className={styles.paper}>
      <h1>{document.title}</h1>
      {document.lede === '' ? null : <p className={styles.lede}>{document.lede}</p>}
      {document.parts.map((part) => (
        <section key={part.id}>
          <h2>{part.heading}</h2>
          {textBlocks(part.text).map(({ list, lines }, index) =>
            list ? (
              <ul key={index}>
                {lines.map((line, place) => (
                  <li key={place}>{line}</li>
                ))}
              </ul>
            ) : (
              <p key={index}>{lines.join(' ')}</p>
            ),
          )}
        </section>
      ))}
    </article>
  )
}
