// @vitest-environment jsdom
// The Markdown is read back by a real parser, and its HTML by a real HTML parser: what counts is what people see.
import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { synthesisMarkdown } from '../../src/exports/synthesis-markdown'
import { cleanText } from '../../src/game/clean-text'

const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

function render(markdown: string, gfm = false): Element {
  const page = document.createElement('main')
  page.innerHTML = marked.parse(markdown, { async: false, gfm })
  return page
}

/** What the reader sees, block by block: `P some words`, `LI an item`. Any other element shows up too. */
const blocksOf = (page: Element): readonly string[] =>
  [...page.querySelectorAll('*')]
    .filter(({ tagName }) => tagName !== 'UL')
    .map((element) => `${element.tagName} ${spaced(element.textContent)}`)

/** What the reader should see of `text`: each line a paragraph, each line that begins with a dash an item. */
const expectedOf = (text: string): readonly string[] =>
  text
    .split(/[\n\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const item = /^\s*[-•]\s+(\S.*)$/.exec(line)?.[1]
      return item === undefined ? `P ${spaced(line)}` : `LI ${spaced(item)}`
    })

const show = (text: string) => blocksOf(render(synthesisMarkdown('Titre', '', [{ id: 'a', heading: 'Partie', text }])))

const MARKUP = [
  ...['#', '##', '#######', '-', '--', '---', '- ', '- - -', '+', '++', '*', '**', '***', '_', '__', '=', '==='],
  ...['1.', '2)', '1234567890.', '~', '~~', '~~~', '`', '```', '>', '|', '| - |', '\\', '!', '&', '•', '•\t', '[ ]'],
  ...['<b>', '</b>', '<script>alert(1)</script>', '<!-- ', '<?php', '<![CDATA[', '<http://x.y>', 'http://x.y', ':'],
  ...['[a](b)', '![a](b)', '[a][b]', '[b]: /url', '[^1]', '&copy;', '&#60;', '&#x3c;', '&lt;b&gt;', '{}', '^', '$'],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\u00a0',
    '\u202f',
    '\u2028',
    '\n',
    '\n\n',
    '\n    ',
    'mot',
    'été ?',
    'deux mots',
    'R&D',
    'x_y_z',
  ],
]
const words = fc
  .oneof(
    fc.array(fc.constantFrom(...MARKUP), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...MARKUP), { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  )
  .map(cleanText)

describe('a synthesis in Markdown', () => {
  it('has a title, a lede, and a heading for each part that says something', () => {
    const parts = [
      { id: 'a', heading: 'La situation', text: 'Une carte\nSon récit' },
      { id: 'b', heading: 'Vide', text: ' \n ' },
      { id: 'c', heading: 'Les pistes', text: '- Une\n• Deux\nEt après ?' },
    ]
    expect(synthesisMarkdown('Notre partie', 'Le 12 mai', parts)).toBe(
      [
        ...['# Notre partie', 'Le 12 mai', '## La situation', 'Une carte', 'Son récit'],
        ...['## Les pistes', '- Une\n- Deux', 'Et après ?\n'],
      ].join('\n\n'),
    )
  })

  it('leaves ordinary French as it is typed', () => {
    const text =
      'L’équipe (à trois) : 50 % d’accord ! Voir R&D, p. 12 ; « oui » mot_à_mot - non #2 +33 6.\n- 1 fois, 2 fois…'
    expect(synthesisMarkdown('T', '', [{ id: 'a', heading: 'H', text }])).toBe(
      `# T\n\n## H\n\n${text.replace('\n', '\n\n')}\n`,
    )
  })

  it.each([
    ['a numbered list', '1. Appeler\n2) Écrire', ['P 1. Appeler', 'P 2) Écrire']],
    ['headings', '# Un\n## Deux\n#\n###### Six', ['P # Un', 'P ## Deux', 'P #', 'P ###### Six']],
    ['underlines', 'Titre\n===\nAutre\n---\n-', ['P Titre', 'P ===', 'P Autre', 'P ---', 'P -']],
    ['rules', '***\n___\n- - -\n-- -', ['P ***', 'P ___', 'LI - -', 'P -- -']],
    ['fences', '```\n<b>\n```\n~~~\nx', ['P ```', 'P <b>', 'P ```', 'P ~~~', 'P x']],
    ['indentation', 'Un\n\n    deux\n\ttrois', ['P Un', 'P deux', 'P trois']],
    ['HTML', '<script>alert(1)</script> <!-- x -->', ['P <script>alert(1)</script> <!-- x -->']],
    ['links', '[a](https://x.y) ![b](c) <https://x.y>', ['P [a](https://x.y) ![b](c) <https://x.y>']],
    ['definitions of links', '[a]: https://x.y\n[a]', ['P [a]: https://x.y', 'P [a]']],
    ['character references', '&lt;b&gt; &#60; &amp;copy; AT&T', ['P &lt;b&gt; &#60; &amp;copy; AT&T']],
    ['emphasis', '*un* **deux** _trois_ mot_à_mot_ 2*3*4', ['P *un* **deux** _trois_ mot_à_mot_ 2*3*4']],
    ['a quotation', '> dit-elle', ['P > dit-elle']],
    ['line ends forced by hand', 'un  \ndeux\\\ntrois', ['P un', 'P deux\\', 'P trois']],
  ])('shows %s as typed', (_, text, seen) => {
    expect(show(text)).toStrictEqual(['H1 Titre', 'H2 Partie', ...seen])
  })

  it('keeps what is typed after a list out of it, and joins the items of one list', () => {
    const page = render(
      synthesisMarkdown('T', '', [{ id: 'a', heading: 'H', text: 'Avant\n- un\n\n- deux\nAprès\n- trois' }]),
    )
    expect([...page.children].map(({ tagName }) => tagName)).toStrictEqual(['H1', 'H2', 'P', 'UL', 'P', 'UL'])
    expect(page.querySelectorAll('ul:first-of-type > li')).toHaveLength(2)
  })

  it('shows any words as text and any dashes as lists, never as HTML, a heading, a link or code', () => {
    fc.assert(
      fc.property(words, (text) => {
        const seen = expectedOf(text)
        expect(show(text)).toStrictEqual(['H1 Titre', ...(seen.length > 0 ? ['H2 Partie', ...seen] : [])])
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps any title, lede and heading, even those of a file, in one heading or as text', () => {
    fc.assert(
      fc.property(words, words, words, (title, lede, heading) => {
        const page = render(synthesisMarkdown(title, lede, [{ id: 'a', heading, text: 'Mot' }]))
        const seen = [`H1 ${spaced(title)}`, ...expectedOf(lede), `H2 ${spaced(heading)}`, 'P Mot']
        expect(blocksOf(page)).toStrictEqual(seen)
      }),
      { numRuns: 1000 },
    )
  })

  it('makes no table, task or strikethrough either where GitHub’s dialect is read, only links of bare addresses', () => {
    const allowed = /^(H1|H2|P|LI|A) /
    fc.assert(
      fc.property(words, (text) => {
        const page = render(synthesisMarkdown('Titre', '', [{ id: 'a', heading: 'Partie', text }]), true)
        expect(blocksOf(page).filter((block) => !allowed.test(block))).toStrictEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
