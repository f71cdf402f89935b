import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pageHtml, shellHtml } from '../../scripts/lib/page-html.mjs'
import { stylesFor, stylesInOrder } from '../../scripts/lib/page-styles.mjs'

const TEMPLATE = `<!doctype html>
<html lang="fr">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;; style-src &#39;self&#39;">
    <title>App</title>
    <meta
      name="description"
      content="L'app."
    />
    <script src="/before-app.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/part.css">
    <link rel="stylesheet" crossorigin href="/assets/index.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript>Il faut JavaScript.</noscript>
  </body>
</html>
`
const PAGE = {
  head: '<title>Une carte à 5 $</title><meta name="description" content="Une."/>',
  body: '<h1 class="_title_1">Une carte à 5 $&amp;</h1>',
  styles: 'h1{color:red}',
  preloads: '',
  address: '/cartes/une?"',
}

describe('the file of a page', () => {
  const html = pageHtml(TEMPLATE, PAGE)

  it('holds the text, and says which address it was written for', () => {
    expect(html).toContain(`<div id="root" data-page="/cartes/une?&quot;">${PAGE.body}</div>`)
  })

  it('has its own title and description, once', () => {
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html.match(/name="description"/g)).toHaveLength(1)
    expect(html).toContain(`${PAGE.head}\n  </head>`)
  })

  it('keeps the description of the app when the page has none', () => {
    expect(pageHtml(TEMPLATE, { ...PAGE, head: '<title>Une</title>' })).toContain("L'app.")
  })

  it('carries its styles, which its policy knows by their hash, and waits for no other', () => {
    const hash = createHash('sha256').update(PAGE.styles).digest('base64')
    expect(html).toContain(`<style>${PAGE.styles}</style>`)
    expect(html).toContain(`style-src &#39;self&#39; &#39;sha256-${hash}&#39;`)
    expect(html).not.toContain('rel="stylesheet"')
  })

  it('is drawn all at once: what stands after the text is waited for', () => {
    expect(html).toContain('<link rel="expect" href="#text-end" blocking="render">')
    expect(html).toContain(`${PAGE.body}</div>\n    <script id="text-end" src="/before-app.js"></script>`)
  })

  it('waits for no typeface', () => {
    expect(html).toContain('<html lang="fr" data-typeface="later">')
    expect(html).not.toContain('as="font"')
  })

  it('does not wait for what the person chose, and writes no script', () => {
    expect(html.indexOf('before-app.js')).toBeGreaterThan(html.indexOf(PAGE.body))
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
  })

  it('carries what the app starts with, as data that no text can end', () => {
    const data = { title: '</script><script>alert(1)</script>' }
    const [, written = ''] =
      /<script type="application\/json" id="data">(.*?)<\/script>/.exec(pageHtml(TEMPLATE, { ...PAGE, data })) ?? []
    expect(JSON.parse(written)).toEqual(data)
  })

  it('asks for what the app will need, after the text', () => {
    const preloads = '<link rel="modulepreload" href="/assets/card-page.js">'
    const page = pageHtml(TEMPLATE, { ...PAGE, preloads })
    expect(page.indexOf(preloads)).toBeGreaterThan(page.indexOf(PAGE.body))
  })

  it('is not for the app to take over when it has no address', () => {
    expect(pageHtml(TEMPLATE, { ...PAGE, address: undefined })).not.toContain('data-page')
  })

  it('is refused when the template has lost what a page needs', () => {
    expect(() => pageHtml(TEMPLATE.replace('<div id="root"></div>', ''), PAGE)).toThrow('root')
  })
})

describe('the page of every other address', () => {
  it('is empty for the app, and speaks to those without it', () => {
    const html = shellHtml(TEMPLATE, { body: '<h1>Cette page n’existe pas</h1>' })
    expect(html).toContain('<div id="root"></div>')
    expect(html).toContain('<noscript><h1>Cette page n’existe pas</h1></noscript>')
  })
})

describe('the styles of a page', () => {
  const MANIFEST = {
    'src/page.tsx': { file: 'page.js', css: ['page.css'], imports: ['_part.js', 'index.html'] },
    '_part.js': { file: 'part.js', css: ['part.css'] },
    'index.html': { file: 'index.js', isEntry: true, css: ['index.css'], dynamicImports: ['src/page.tsx'] },
  }

  it('stand in the order in which the build needs them', () => {
    expect(stylesInOrder(MANIFEST)).toEqual(['index.css', 'part.css', 'page.css'])
  })

  it('are those of all pages, and those with a class that stands on it', () => {
    const texts = ['body{margin:0}', '._a_1{top:0}@media print{._b_1{top:0}}', '._c_1{top:0}', '._bb_1{top:0}']
    const sheets = texts.map((text, nth) => ({ text, isOfAll: nth === 0 }))
    expect(stylesFor('<p class="x _b_1">', sheets)).toEqual(sheets.slice(0, 2))
  })
})
