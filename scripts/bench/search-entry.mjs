// What the bench of the search runs in the page: the app’s own search, and what it is compared with.
import MiniSearch from 'minisearch'
import { fold } from '../../src/content/search/fold.ts'
import { markedText } from '../../src/content/search/marked-text.ts'
import { indexDocuments } from '../../src/content/search/search-engine.ts'
import { searchIn } from '../../src/content/search/search.ts'
import { snippet } from '../../src/content/search/snippet.ts'

/** @typedef {import('../../src/content/search/search-document.ts').SearchDocument} SearchDocument */

const FIELDS = ['title', 'keywords', 'text']
const SHOWN = 12

/** @param {readonly SearchDocument[]} documents */
function contenders(documents) {
  const search = searchIn(indexDocuments(documents), documents)
  const plain = new MiniSearch({ fields: FIELDS })
  plain.addAll(
    documents.map(({ title, keywords = [], passages }, id) => ({
      id,
      title,
      keywords: keywords.join(' '),
      text: passages.join(' '),
    })),
  )
  const texts = documents.map(({ title, keywords = [], passages }) => fold([title, ...keywords, ...passages].join(' ')))
  return {
    /** What the page does at each key: the hits, and the snippets of those it shows. @param {string} words */
    ours(words) {
      const hits = search(words)
      for (const { document, terms: found } of hits.slice(0, SHOWN)) {
        const terms = new Set(found)
        markedText(document.title, terms)
        markedText(snippet(document.passages, terms), terms)
      }
      return hits.length
    },
    /** @param {string} words */
    defaults: (words) => plain.search(words).length,
    /** As its guide has it for a search as one types. @param {string} words */
    guide: (words) => plain.search(words, { prefix: true, fuzzy: 0.2 }).length,
    /** @param {string} words */
    scan(words) {
      const folded = fold(words).split(/\s+/)
      return texts.filter((text) => folded.every((word) => text.includes(word))).length
    },
  }
}

/**
 * How long each takes at each key, turn by turn, in milliseconds.
 * @param {readonly SearchDocument[]} documents @param {readonly string[]} queries
 */
export function timeSearch(documents, queries) {
  const run = Object.entries(contenders(documents))
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(run.map(([name]) => [name, []]))
  let turn = 0
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      for (let nth = 0; nth < run.length; nth += 1) {
        const [name, find] = run[(turn + nth) % run.length] ?? ['', () => 0]
        const start = performance.now()
        find(query.slice(0, length))
        times[name]?.push(performance.now() - start)
      }
      turn += 1
    }
  }
  return times
}
