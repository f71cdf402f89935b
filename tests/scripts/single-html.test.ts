import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { singleHtml } from '../../scripts/lib/single-html.mjs'

const TEMPLATE = `<!doctype html>
<html lang="fr">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">
    <script src="./before-app.js"></script>
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <link rel="apple-touch-icon" href="./icons/apple-touch-icon.png" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
const PARTS = {
  code: 'const end = "</script>", open = "<!--", price = "$&"',
  styles: 'h1{color:red}',
  look: 'globalThis.location.pathname',
  icon: '<svg/>',
}

describe('the app as one file', () => {
  const html = singleHtml(TEMPLATE, PARTS)
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '')

  it('asks for no other', () => {
    expect(html).not.toMatch(/ (?:src|href)="(?!data:)/)
  })

  it('runs the scripts that its policy knows, and no other', () => {
    expect(scripts).toHaveLength(2)
    for (const code of scripts) {
      expect(html).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    }
    expect(html).not.toContain('unsafe')
  })

  it('keeps what its code says, though it looks like HTML', () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own text, to see what it gives
    const run = new Function(`${scripts[1] ?? ''}; return [end, open, price]`) as () => unknown
    expect(run()).toEqual(['</script>', '<!--', '$&'])
  })

  it('is dressed for the wall by what follows the #', () => {
    expect(scripts[0]).toBe('globalThis.location.hash')
  })

  it('is refused when the template has lost what it needs', () => {
    expect(() => singleHtml(TEMPLATE.replace('rel="stylesheet"', ''), PARTS)).toThrow('stylesheet')
  })
})
