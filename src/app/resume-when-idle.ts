import { folderMemory } from '../state/backup-memory'
import { whenIdle } from '../state/when-idle'

/** Goes on writing backups to the folder that was chosen, if one was; nobody else fetches anything for it. */
export function resumeWhenIdle(): void {
  if (folderMemory.get() === null) return
  whenIdle(() => {
    const resume = async () => (await import('../features/data/backup-auto')).resumeFolderBackups()
    // Offline, before it was kept: next time.
    resume().catch(() => undefined)
  })
}
