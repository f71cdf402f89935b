import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TELL_WHEN_QUIET, untilQuiet } from '../../src/app/service-worker-quiet'

/** A worker that runs, and the port that it got to answer by. */
function runningWorker() {
  const asked: { readonly question: unknown; readonly port: MessagePort }[] = []
  const postMessage = (question: unknown, ports: unknown) =>
    void asked.push({ question, port: (ports as readonly MessagePort[])[0] as MessagePort })
  return { asked, worker: { postMessage } }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

describe('the moment to take over', () => {
  it('is now where no worker runs', async () => {
    await expect(untilQuiet(null)).resolves.toBeUndefined()
  })

  it('is when the worker that runs says so, and not before', async () => {
    const { asked, worker } = runningWorker()
    const come = vi.fn()
    const moment = untilQuiet(worker).then(come)
    expect(asked).toMatchObject([{ question: TELL_WHEN_QUIET }])
    await Promise.resolve()
    expect(come).not.toHaveBeenCalled()
    asked[0]?.port.postMessage(null)
    await moment
    expect(come).toHaveBeenCalledOnce()
  })

  it('comes also when that worker is of before and does not answer', async () => {
    const moment = untilQuiet(runningWorker().worker)
    await vi.runAllTimersAsync()
    await expect(moment).resolves.toBeUndefined()
  })
})
