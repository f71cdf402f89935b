// What a PDF says and how it is built, read by another program than the one that wrote it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly title: string
  readonly isTagged: boolean
  /** The text of each page, in the order of the file, spaces as one. */
  readonly pages: readonly string[]
  /** The roles of the structure tree, in order: `H1`, `L`, `LI`. */
  readonly roles: readonly string[]
  /** In points. */
  readonly size: readonly [number, number]
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
}
const rolesOf = (node: Node | null): readonly string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : []

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent()
      const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
      return words.join('').replace(/\s+/g, ' ').trim()
    }),
  )
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Node | null>))
  const { info } = (await pdf.getMetadata()) as { readonly info: { readonly Title?: string } }
  const marks = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null
  const [, , width = 0, height = 0] = pages[0]?.view ?? []
  return {
    title: info.Title ?? '',
    isTagged: marks?.Marked === true,
    pages: texts,
    roles: trees.flatMap(rolesOf),
    size: [width, height],
  }
}
