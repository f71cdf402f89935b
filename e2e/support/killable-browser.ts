// A real browser on a real profile, which can be killed as a power cut would and started again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type LaunchOptions, type Page } from '@playwright/test'
import { PATIENCE } from './expect'
import type { Faults } from './faults'

const LISTENING = /^DevTools listening on (ws:.*)$/

export class KillableBrowser {
  readonly #profile: string
  readonly #options: LaunchOptions
  readonly #faults: Faults
  #kill: () => Promise<void> = () => Promise.resolve()

  private constructor(profile: string, options: LaunchOptions, faults: Faults) {
    this.#profile = profile
    this.#options = options
    this.#faults = faults
  }

  /** On an empty profile. `options` are those of the project: which browser, with which flags. */
  static async make(options: LaunchOptions, faults: Faults): Promise<KillableBrowser> {
    return new KillableBrowser(await mkdtemp(join(tmpdir(), 'reflextics-profile-')), options, faults)
  }

  /** Starts it on its profile; its one page. */
  async start(): Promise<Page> {
    const { executablePath = chromium.executablePath(), args = [] } = this.#options
    const own = ['--headless=new', `--user-data-dir=${this.#profile}`, '--remote-debugging-port=0', '--disable-gpu']
    // Detached: a process group of its own, so that nothing else is ever killed with it.
    const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
      detached: true,
      // What it leaves behind when it is killed goes away with its profile.
      env: { ...process.env, TMPDIR: this.#profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const { pid } = child
    if (pid === undefined) throw new Error(`${executablePath} does not start`)
    const gone = once(child, 'exit')
    this.#kill = async () => {
      this.#kill = () => Promise.resolve()
      if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL')
      await gone
    }
    const browser = await chromium.connectOverCDP(await this.#address(createInterface(child.stderr)))
    const context = browser.contexts()[0]
    if (!context) throw new Error('the browser has no default context')
    await this.#faults.watch(context)
    context.setDefaultTimeout(PATIENCE)
    return context.pages()[0] ?? context.newPage()
  }

  /** SIGKILL to all its processes at once: nothing is flushed, nothing is closed. */
  kill(): Promise<void> {
    return this.#kill()
  }

  async remove(): Promise<void> {
    await this.#kill()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 })
  }

  async #address(lines: AsyncIterable<string>): Promise<string> {
    const said: string[] = []
    for await (const line of lines) {
      const address = LISTENING.exec(line)?.[1]
      if (address) return address
      said.push(line)
    }
    throw new Error(`the browser ended before it listened:\n${said.join('\n')}`)
  }
}
