import type { Text } from './use-text'
import type issues from './locales/fr/issues.json'

type Plural<Key> = Key extends `${infer Base}_${'one' | 'many' | 'other'}` ? Base : Key
type Code = Exclude<Plural<keyof typeof issues>, `${string}_${string}`>

interface LocatedIssue {
  readonly file: string
  readonly path: string
  readonly code: Code
  readonly values?: Readonly<Record<string, string | number>>
}

/** `fr/cards.json, cards[3].questions: il faut au moins une question` */
export function describeIssue(t: Text, { file, path, code, values }: LocatedIssue): string {
  const field = /([A-Za-z]+)(\[\d+\])?$/.exec(path)?.[1]
  // Typed keys tell plural ones from the others; here the code decides, and all of them exist.
  const key = `issues:${code}` as 'issues:too-few'
  const words = t(key, { ...values, count: Number(values?.count ?? 0), context: field ?? '' })
  return path ? `${file}, ${path}: ${words}` : `${file}: ${words}`
}
