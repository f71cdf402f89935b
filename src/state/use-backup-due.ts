import { isBackupDue } from '../game/backup-due'
import { useBackupMemory } from './backup-memory'
import { useNow } from './use-now'
import { useStoredMarks } from './use-stored-marks'
import type { StoredSessions } from './use-stored-sessions'

/** Whether a backup is due, on what of these sessions and of all notes of the device would be lost. */
export function useBackupDue(stored: StoredSessions): boolean {
  const memory = useBackupMemory()
  const now = useNow(false)
  const marks = useStoredMarks({ ok: true, value: [] })
  if (!memory) return false
  const sessions = stored.ok ? stored.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  const closed = sessions.filter(({ kind, phase }) => phase === 'closed' && kind !== 'rehearsal')
  const noted = marks.ok ? marks.value.flatMap((one) => ('mark' in one ? [one.mark] : [])) : []
  const changes = [...closed, ...noted].map(({ updatedAt }) => updatedAt)
  return isBackupDue(memory, changes, now)
}
