import type { Refusal, RefusalCode } from '../domain/refusal'
import { fail, type Result } from '../domain/result'
import type { Session } from '../domain/session'

/** What a command gives: the changed session (revision not yet raised) or the reason why not. */
export type CommandResult = Result<Session, Refusal>

export const refuse = (code: RefusalCode, values?: Refusal['values']) =>
  fail<Refusal>(values ? { code, values } : { code })
