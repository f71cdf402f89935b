import { isoDay } from '../../i18n/iso-day'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { readStoredSessions } from '../../state/use-stored-sessions'

/** Every session of the device, what its leads are named with, and the day on which they are looked at. */
export async function loadFollow() {
  const [themes, { board }, stored] = await Promise.all([loadThemes(), loadPack('board'), readStoredSessions()])
  const now = Date.now()
  return { pack: { themes, levels: board.levels }, stored, now, today: isoDay(now) }
}

export type FollowData = Awaited<ReturnType<typeof loadFollow>>
