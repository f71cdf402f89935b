import type { SynthesisPart } from '../../domain/session'
import styles from './synthesis-print.module.css'

const BULLET = /^\s*[-•]\s+/

/** Runs of lines that start with a dash are lists; the others are paragraphs. */
function toBlocks(text: string): readonly { readonly list: boolean; readonly lines: readonly string[] }[] {
  const blocks: { list: boolean; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const list = BULLET.test(line)
    const last = blocks.at(-1)
    if (list && last?.list) last.lines.push(line.replace(BULLET, ''))
    else blocks.push({ list, lines: [line.replace(BULLET, '')] })
  }
  return blocks
}

interface Props {
  readonly title: string
  readonly lede: string
  readonly parts: readonly SynthesisPart[]
}

/** The synthesis as it goes to paper: no field, no button, nothing that was left empty. */
export function SynthesisPrint({ title, lede, parts }: Props) {
  return (
    <article className={styles.paper}>
      <h1>{title}</h1>
      <p className={styles.lede}>{lede}</p>
      {parts
        .filter(({ text }) => text.trim() !== '')
        .map((part) => (
          <section key={part.id}>
            <h2>{part.heading}</h2>
            {toBlocks(part.text).map(({ list, lines }, index) =>
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
