import { describe, expect, it } from 'vitest'
import { everyText } from '../support/every-text'

/** Titles of works in another language keep its typography. */
const FOREIGN = ['Social Network Sites: Definition, History, and Scholarship']
const TEXTS = everyText().map(({ place, text }) => ({
  place,
  text: FOREIGN.reduce((rest, title) => rest.replace(title, 'titre'), text),
}))

/** The texts where `fault` stands, with a few characters around it. */
const found = (fault: RegExp): readonly string[] =>
  TEXTS.flatMap(({ place, text }) => {
    const at = text.search(fault)
    return at < 0 ? [] : [`${place}: ${text.slice(Math.max(0, at - 15), at + 15)}`]
  })

describe('French typography of the pack', () => {
  it.each<[string, RegExp]>([
    ['a narrow no-break space, and no other, before ? ! and ;', /(?<!\u202f)[?!;]/],
    ['a no-break space, and no other, before a colon', /(?<!\u00a0):(?!\/\/)/],
    ['no narrow no-break space but before ? ! ; or between digits', /\u202f(?![?!;]|\d{3})/],
    ['a no-break space inside « »', /«(?!\u00a0)|(?<!\u00a0)»/],
    ['one ordinary space at a time', /[ \u00a0\u202f]{2}|[\t\n\r]/],
    ['nothing but words at both ends', /^\s|\s$/],
    ['no space before a comma or a full stop', /\s[,.]/],
    ['a curly apostrophe', /['`´]/],
    ['French quotation marks', /["“”]/],
    ['an ellipsis in one character', /\.\.\./],
  ])('%s', (_, fault) => {
    expect(found(fault)).toStrictEqual([])
  })

  it.each<[string, RegExp]>([
    ['no middle dot, on which screen readers stumble', /[·‧•∙⋅・]/],
    ['no HTML', /[<>]|&[a-z#\d]+;/i],
    ['no Markdown', /\*\*|__|`|]\(|^#+ |^[-*+] /],
    ['no control, invisible or broken character', /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\ufffd]/u],
  ])('%s', (_, fault) => {
    expect(found(fault)).toStrictEqual([])
  })

  it('is looked for in all the texts', () => {
    expect(TEXTS.length).toBeGreaterThan(600)
    expect(found(/déontologie/)).not.toHaveLength(0)
  })

  it('is composed, letter and accent together', () => {
    expect(TEXTS.filter(({ text }) => text !== text.normalize('NFC'))).toStrictEqual([])
  })
})
