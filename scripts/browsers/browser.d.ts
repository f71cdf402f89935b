/** A browser with one tab, in which things are found by XPath. */
export interface Browser {
  readonly open: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly shows: (xpath: string) => Promise<boolean>
  /** Presses the first that is seen; whether there was one. */
  readonly press: (xpath: string) => Promise<boolean>
  /** Writes into the first that is seen, then presses Enter; whether there was one. */
  readonly write: (xpath: string, text: string) => Promise<boolean>
  /** What an expression gives in the page, waited for. */
  readonly ask: (expression: string) => Promise<unknown>
  readonly close: () => Promise<void>
}
