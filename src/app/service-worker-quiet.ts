// When a new version may take over. Chromium stops the worker that runs and starts the next one only if that one stays
// stopped: a request of any tab in between wakes it, and what was asked for is forgotten for as long as five minutes.

/** Asks the worker that runs to answer, by the port it is given, once no tab has asked it for anything lately. */
export const TELL_WHEN_QUIET = 'tell when quiet'

/** In milliseconds. A page asks for all it needs in bursts, with shorter pauses than this one. */
export const LULL = 500
/** A worker of before, which does not know the question, never answers. */
const PATIENCE = 3_000

/** Settles once nothing is asked of that worker by any tab; and in any case before a person wonders. */
export function untilQuiet(running: Pick<ServiceWorker, 'postMessage'> | null): Promise<void> {
  return new Promise((resolve) => {
    if (!running) {
      resolve()
      return
    }
    const { port1, port2 } = new MessageChannel()
    const end = () => {
      port1.close()
      resolve()
    }
    port1.onmessage = end
    setTimeout(end, PATIENCE)
    running.postMessage(TELL_WHEN_QUIET, [port2])
  })
}
