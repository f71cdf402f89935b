// The page of one's data with all that its backups can show.
import { writeBackup } from '../../src/exports/backup-file'
import type { Scene } from './scene'
import { aGameOf, putInDatabase } from './stored-games'

export const BACKUP_SCENES: readonly Scene[] = [
  {
    name: 'data: what a backup would bring',
    open: async (page, words) => {
      const here = aGameOf(words, 'closed')
      await putInDatabase(page, [here])
      await page.addInitScript(() => Object.assign(globalThis, { showDirectoryPicker: () => undefined }))
      await page.goto('/mes-donnees')
      const { session } = here
      const later = { ...session, revision: session.revision + 1, updatedAt: session.updatedAt + 1 }
      const other = aGameOf(words, 'actions', { nth: 1 }).session
      const marks = [{ id: 'card:donnees-01', bookmarkedAt: 1, note: words.aim, updatedAt: 1 }]
      const text = writeBackup({ madeAt: 1, settings: { 'reading-pace': 'slower' }, marks, sessions: [later, other] })
      const file = { name: 'reflextics-sauvegarde-2026-11-22.json', mimeType: 'application/json' }
      await page.getByLabel('Choisir une sauvegarde').setInputFiles({ ...file, buffer: Buffer.from(text) })
      for (const group of ['À ajouter', 'À remplacer']) await page.getByText(group).click()
      await page.getByLabel('Protéger par une phrase secrète').check()
      await page.getByRole('button', { name: 'Faire une sauvegarde' }).click()
      await page.getByText('Il faut au moins').waitFor()
      await page.getByText('Pour plus tard, au cas où').waitFor()
    },
  },
]
