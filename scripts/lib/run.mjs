// Runs other programs in the open: their output streams through, and they end when we are asked to.
import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

const isWindows = process.platform === 'win32'

/** What a shell reports for a program that a signal ended. */
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143 }

/**
 * Resolves to the exit code; 127 when the program is not there.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that what it starts ends with it: npm and its shell pass no signal on.
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !isWindows,
    })
    /** @type {number | undefined} */
    let interrupted
    /** @param {keyof typeof SIGNAL_EXIT} signal */
    const interrupt = (signal) => {
      interrupted = SIGNAL_EXIT[signal]
      if (child.pid === undefined) return
      // An interruption in every case: it lets the test runner stop its server and its browsers.
      if (isWindows) child.kill('SIGINT')
      else process.kill(-child.pid, 'SIGINT')
    }
    const onInterrupt = () => interrupt('SIGINT')
    const onTerminate = () => interrupt('SIGTERM')
    /** @param {number} code */
    const end = (code) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
      if (interrupted !== undefined) process.exit(interrupted)
      resolve(code)
    }
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate)
    child.on('error', () => end(127))
    child.on('exit', (code) => end(code ?? 1))
  })
}

/**
 * Runs npm: the very one that started us where there is one.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options)
  return run('npm', args, { ...options, shell: isWindows })
}
