import { screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import type { Command } from '../../src/domain/command'
import type { Round, Session } from '../../src/domain/session'
import { currentRound } from '../../src/game/selectors'
import { playStore } from '../../src/state/play'
import { aCard } from './a-card'
import { createCommand } from './session-builder'
import { show } from './show'

export const PICK: Command = { type: 'pick', card: aCard() }
export const TO_ROUNDTABLE: readonly Command[] = [PICK, { type: 'next-stage' }]
export const TO_RESOURCES: readonly Command[] = [...TO_ROUNDTABLE, { type: 'next-stage' }]

/** The session on the desk. */
export function onDesk(): Session {
  const session = playStore.getState().timeline?.present
  if (!session) throw new Error('no session on the desk')
  return session
}
export function roundOnDesk(): Round {
  const round = currentRound(onDesk())
  if (!round) throw new Error('no round on the desk')
  return round
}
export const idOnDesk = (alias: string): string =>
  onDesk().participants.find((one) => one.alias === alias)?.id ?? `no ${alias}`

/** The real desk, on a game of Amel, Bilal and Chloé that `commands` brought where it is. */
export async function showDesk(...commands: readonly Command[]): Promise<UserEvent> {
  const { create, dispatch } = playStore.getState()
  create(createCommand(['Amel', 'Bilal', 'Chloé']))
  for (const command of commands) {
    const result = dispatch(command)
    if (!result.ok) throw new Error(`${command.type} was refused: ${result.error.code}`)
  }
  show(`/partie/${onDesk().id}`)
  await screen.findByText('Enregistré')
  return userEvent.setup()
}

/**
 * For a test that goes on with the time in its own hands: a clock that was drawn starts to tick a moment later, when
 * React gets to it, and a busy machine takes that moment.
 */
export async function clocksTick(): Promise<void> {
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve))
}
