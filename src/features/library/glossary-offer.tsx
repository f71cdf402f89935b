import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { findTerms, type OfferedTerm } from '../../content/find-terms'
import { GlossaryBubble } from './glossary-bubble'
import styles from './glossary-offer.module.css'
import { useTakenOver } from './use-taken-over'

/** A word of the text that the glossary explains: a link to it, which the app opens in place. */
function GlossaryOffer({ term, children }: { readonly term: OfferedTerm; readonly children: string }) {
  const [link, setLink] = useState<HTMLElement | null>(null)
  const isTakenOver = useTakenOver()
  return (
    <>
      <Link
        to={`/glossaire#${term.id}`}
        className={styles.term}
        aria-haspopup={isTakenOver ? 'dialog' : undefined}
        aria-expanded={isTakenOver ? link !== null : undefined}
        onClick={(event) => {
          // In another tab, the glossary itself.
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          setLink(link ? null : event.currentTarget)
        }}
      >
        {children}
      </Link>
      {link ? <GlossaryBubble term={term} link={link} onClose={() => setLink(null)} /> : null}
    </>
  )
}

/** How the texts of a page are drawn, each term offered where it first stands. A text it does not know is left as is. */
export function offerGlossary(texts: readonly string[], terms: readonly OfferedTerm[]): (text: string) => ReactNode {
  const found = new Map<string, ReactNode>()
  findTerms(texts, terms).forEach((stretches, index) => {
    const text = texts[index] ?? ''
    if (found.has(text) || !stretches.some(({ term }) => term)) return
    found.set(
      text,
      stretches.map(({ text: words, term }, rank) =>
        term ? (
          <GlossaryOffer key={rank} term={term}>
            {words}
          </GlossaryOffer>
        ) : (
          words
        ),
      ),
    )
  })
  return (text) => found.get(text) ?? text
}
