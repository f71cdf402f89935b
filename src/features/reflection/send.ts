import type { TimelineCommand } from '../../game/timeline'
import { playStore } from '../../state/play'

/** Sends a command; true when it was accepted. A refusal is shown around the screens of a session. */
export const send = (command: TimelineCommand): boolean => playStore.getState().dispatch(command).ok
