import type { ReactNode } from 'react'
import styles from './content-blocks.module.css'

export type ContentBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly type: 'definition'; readonly term: string; readonly text: string }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly type: 'callout'; readonly tone: 'note' | 'caution'; readonly text: string }
  | {
      readonly type: 'links'
      readonly items: readonly {
        readonly label: string
        readonly address: string
        readonly year?: number | undefined
      }[]
    }

type Draw = (text: string) => ReactNode

function Table({
  block,
  isStill,
  draw,
}: {
  readonly block: Extract<ContentBlock, { type: 'table' }>
  readonly isStill: boolean
  readonly draw: Draw
}) {
  const table = (
    <table className={styles.table}>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {draw(cell)}
                </th>
              ) : (
                <td key={column}>{draw(cell)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (isStill) return table
  return (
    // A wide table scrolls by itself; the keyboard reaches it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.tableBox} role="region" aria-label={block.caption} tabIndex={0}>
      {table}
    </div>
  )
}

function Block({
  block,
  isStill,
  draw,
}: {
  readonly block: ContentBlock
  readonly isStill: boolean
  readonly draw: Draw
}) {
  switch (block.type) {
    case 'paragraph':
      return <p>{draw(block.text)}</p>
    case 'list':
    case 'steps': {
      const Tag = block.type === 'list' ? 'ul' : 'ol'
      return (
        <Tag className={block.type === 'list' ? styles.list : styles.steps}>
          {block.items.map((item) => (
            <li key={item}>{draw(item)}</li>
          ))}
        </Tag>
      )
    }
    case 'definition':
      return (
        <dl className={styles.definition}>
          <dt>{block.term}</dt>
          <dd>{draw(block.text)}</dd>
        </dl>
      )
    case 'table':
      return <Table block={block} isStill={isStill} draw={draw} />
    case 'callout':
      return <p className={styles[block.tone]}>{draw(block.text)}</p>
    case 'links':
      return (
        <ul className={styles.links}>
          {block.items.map((link) => (
            <li key={link.address}>
              <a href={link.address} target="_blank" rel="noreferrer external">
                {link.label}
              </a>
              {link.year === undefined ? null : <span> ({link.year})</span>}
            </li>
          ))}
        </ul>
      )
  }
}

interface Props {
  readonly blocks: readonly ContentBlock[]
  /** Whether nothing of it scrolls, as on a poster. */
  readonly isStill?: boolean
  /** How each text is drawn; as it is written, unless said. */
  readonly draw?: Draw
}

/** The text of a resource, block by block; everything is text, nothing is markup. */
export function ContentBlocks({ blocks, isStill = false, draw = (text) => text }: Props) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} isStill={isStill} draw={draw} />
      ))}
    </div>
  )
}
