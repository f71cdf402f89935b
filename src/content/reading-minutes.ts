import type { Block, Resource } from '../domain/pack'

/** A calm voice that reads to a group. */
const WORDS_PER_MINUTE = 140

function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'callout':
      return block.text
    case 'definition':
      return `${block.term} ${block.text}`
    case 'list':
    case 'steps':
      return block.items.join(' ')
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].join(' ')
    case 'links':
      return block.items.map(({ label }) => label).join(' ')
  }
}

/** Whole minutes that reading a resource aloud takes, at least one. */
export function readingMinutes({ title, summary, blocks }: Pick<Resource, 'title' | 'summary' | 'blocks'>): number {
  const words = [title, summary, ...blocks.map(textOf)].join(' ').split(/\s+/).length
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
