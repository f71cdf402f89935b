import type { Finding } from './finding'

/** Shorter than the 64 and 255 signs of RFC 5321, section 4.5.3.1, as people's addresses are. */
const NAME = /[\p{L}\p{N}._%+-]{1,64}$/u
const DOMAIN = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy
const AT = /@|[ \u00a0]?[([](?:at|arobase)[)\]][ \u00a0]?/giu

/** Addresses of a service, which are nobody's (RFC 2142, and what French administrations use). */
const OF_A_SERVICE =
  /^(?:abuse|accueil|admin|contact|courrier|dpd|dpo|info|infos|mairie|no-?reply|postmaster|secretariat|support|webmaster)$/i

/** RFC 5322, section 3.4.1, without what nobody writes: quoted names, comments, addresses by number. */
export function* findEmails(text: string): Generator<Finding> {
  for (const at of text.matchAll(AT)) {
    const name = NAME.exec(text.slice(Math.max(0, at.index - 64), at.index))?.[0].replace(/^[.%+-]{1,64}/, '')
    DOMAIN.lastIndex = at.index + at[0].length
    const start = DOMAIN.lastIndex
    const domain = DOMAIN.exec(text)?.[0].replace(/-{1,63}$/, '')
    if (name && domain && !OF_A_SERVICE.test(name))
      yield { kind: 'email', start: at.index - name.length, end: start + domain.length }
  }
}
