import type privacy from './locales/fr/privacy.json'
import type { Text } from './use-text'

type Kind = keyof typeof privacy.kind

function wordsFor(t: Text) {
  const what = (kind: Kind) => t(`privacy:kind.${kind}.name`)
  const insteadOf = (kind: Kind) => t(`privacy:kind.${kind}.instead`)
  return {
    found: t('privacy:found'),
    what,
    why: (kind: Kind) => t(`privacy:kind.${kind}.why`),
    insteadOf,
    replace: (kind: Kind) => t('privacy:replace', { instead: insteadOf(kind) }),
    leave: t('privacy:leave'),
    more: (count: number) => t('privacy:more', { count }),
    keys: [t('privacy:keys.alt'), t('privacy:keys.letter')],
    announce: (kind: Kind) => t('privacy:announce', { what: what(kind), instead: insteadOf(kind) }),
    replaced: (kind: Kind) => t('privacy:replaced', { instead: insteadOf(kind) }),
  }
}

const known = new WeakMap<Text, ReturnType<typeof wordsFor>>()

/** What is said of personal data in a text; the same words for the same language. */
export function privacyWords(t: Text): ReturnType<typeof wordsFor> {
  const words = known.get(t) ?? wordsFor(t)
  known.set(t, words)
  return words
}
