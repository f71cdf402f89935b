import type { Block, Resource } from '../../domain/pack'
import { linesOf, paginate, splitText } from './paginate'
import type { Room } from './room'

export type ResourcePage = { readonly kind: 'cover' } | { readonly kind: 'block'; readonly block: Block }

/** The frame and the mark of a block that is not plain text, in lines. */
const FRAME = 1
/** A cell has less room than its share of the width. */
const CELL = 0.85

type Table = Extract<Block, { type: 'table' }>

function tablePages(table: Table, { columns, lines }: Room): readonly Table[] {
  const width = Math.floor((columns / table.head.length) * CELL)
  const sizeOf = (row: readonly string[]) => Math.max(...row.map((cell) => linesOf(cell, width)))
  const above = sizeOf(table.head) + linesOf(table.caption, columns)
  const pages = paginate(table.rows, sizeOf, lines - above)
  return pages.map((rows, index) => ({
    ...table,
    rows,
    caption: pages.length > 1 ? `${table.caption} (${index + 1}/${pages.length})` : table.caption,
  }))
}

/** A block as one or more blocks of the same kind that each fit on a page. */
function blockPages(block: Block, room: Room): readonly Block[] {
  const inner = { columns: room.columns - 4, lines: room.lines - FRAME }
  switch (block.type) {
    case 'paragraph':
      return splitText(block.text, room).map((text) => ({ ...block, text: text.trim() }))
    case 'callout':
    case 'definition':
      return splitText(block.text, inner).map((text) => ({ ...block, text: text.trim() }))
    case 'list':
      return paginate(block.items, (item) => linesOf(item, inner.columns), inner.lines).map((items) => ({
        ...block,
        items,
      }))
    // Their numbers go on from page to page: each item keeps its own.
    case 'steps':
      return paginate(
        block.items.map((item, index) => `${index + 1}. ${item}`),
        (item) => linesOf(item, inner.columns),
        inner.lines,
      ).map((items) => ({ type: 'list', items }))
    case 'table':
      return tablePages(block, room)
    case 'links':
      return paginate(block.items, ({ label }) => linesOf(label, inner.columns), inner.lines).map((items) => ({
        ...block,
        items,
      }))
  }
}

/** A resource as the prompter goes through it: its cover, then block after block. */
export const resourcePages = (resource: Resource, room: Room): readonly ResourcePage[] => [
  { kind: 'cover' },
  ...resource.blocks.flatMap((block) => blockPages(block, room)).map((block) => ({ kind: 'block', block }) as const),
]
