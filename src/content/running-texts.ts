import type { Block } from '../domain/pack'

/** The texts of a block that are read as sentences, in their order: no titles, no names of links. */
export function runningTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'callout':
    case 'definition':
      return [block.text]
    case 'list':
    case 'steps':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'links':
      return []
  }
}
