// What no page of ours may ever do, whatever it shows: kept from the first request of a browser context to its end.
import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test'

const VIOLATION = 'Content-Security-Policy'
const LOUD = ['error', 'warning', 'assert']
/** What the page no longer needed when it was left, or a navigation that became a download: nothing failed. */
const ABORTED = 'net::ERR_ABORTED'
/** What Playwright says where it lets no service worker in. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** Runs in the page: the console is the one way out that no policy closes. */
function reportViolations(prefix: string) {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`${prefix}: ${violatedDirective} refuses ${blockedURI} (${sourceFile})`)
  })
}

export class Faults {
  readonly #origin: string
  readonly #found: string[] = []
  readonly #expected: RegExp[] = []
  readonly #ready: Promise<unknown>[] = []

  /** `address`: any address of the app. */
  constructor(address: string) {
    this.#origin = new URL(address).origin
  }

  /** Watches all pages of a context, those to come too. Must be called before its first page opens an address. */
  watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => this.#hear(message))
    context.on('weberror', (error) => this.#found.push(`page error: ${error.error().stack ?? error.error().message}`))
    context.on('request', (request) => this.#checkOrigin(request))
    context.on('requestfailed', (request) => this.#checkFailure(request))
    context.on('response', (response) => {
      if (response.status() >= 400) this.#found.push(`answered ${response.status()}: ${response.url()}`)
    })
    const ready = context.addInitScript(reportViolations, VIOLATION)
    this.#ready.push(ready.catch((error: unknown) => this.#found.push(`not watched: ${String(error)}`)))
    return ready.then(() => undefined)
  }

  /** For a test that breaks something on purpose: what the browser itself then says. */
  expect(message: RegExp): void {
    this.#expected.push(message)
  }

  async all(): Promise<readonly string[]> {
    await Promise.all(this.#ready)
    return this.#found.filter((fault) => !this.#expected.some((message) => message.test(fault)))
  }

  #hear(message: ConsoleMessage) {
    if (!LOUD.includes(message.type()) || message.text() === BLOCKED) return
    this.#found.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }

  #checkOrigin(request: Request) {
    const { protocol, origin } = new URL(request.url())
    // A blob: address has the origin of the page that made it.
    if (protocol !== 'data:' && origin !== this.#origin) this.#found.push(`left the origin: ${request.url()}`)
  }

  #checkFailure(request: Request) {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== ABORTED) this.#found.push(`failed: ${request.url()} (${reason})`)
  }
}
