/** A browser with one tab, in which things are found by XPath. */
export interface Browser {
  readonly open: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly shows: (xpath: string) => Promise<boolean>
  /** Presses the first that is seen; whether there was one. */
  readonly press: (xpath: string) => Promise<boolean>
  /** Writes into the first that is seen, then presses Enter; whether there was one. */
  readonly write: (xpath: string, text: string) => Promise<boolean>
  /** Whether the service worker answers in place of the network. */
  readonly isKept: () => Promise<boolean>
  readonly close: () => Promise<void>
}
