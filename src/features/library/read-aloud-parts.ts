import { speechParts } from '../../content/speech-parts'
import type { SpokenPart } from './read-aloud-reader'

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, caption, tr'

function textOf(block: HTMLElement): string {
  if (block instanceof HTMLTableRowElement) return [...block.cells].map((cell) => cell.textContent).join(', ')
  const copy = block.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], [role="dialog"]')) silent.remove()
  return copy.textContent
}

/** What stands over a title says where it belongs to the eye; the voice begins with the title. */
const fromTitle = (blocks: readonly HTMLElement[]): readonly HTMLElement[] =>
  blocks.slice(
    Math.max(
      0,
      blocks.findIndex((block) => /^H\d$/.test(block.tagName)),
    ),
  )

/**
 * What is read of a page, in its order: the text of all that is marked `data-spoken`, block by block. What only leads
 * elsewhere is marked `data-silent` inside it.
 */
export function spokenParts(page: ParentNode): readonly SpokenPart[] {
  return [...page.querySelectorAll<HTMLElement>('[data-spoken]')].flatMap((place) =>
    fromTitle([...place.querySelectorAll<HTMLElement>(BLOCKS)])
      .filter((block) => !block.querySelector(BLOCKS) && !block.closest('[role="dialog"], [data-silent]'))
      .flatMap((element) => speechParts(textOf(element)).map((text) => ({ text, element }))),
  )
}
