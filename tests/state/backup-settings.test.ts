import { beforeEach, describe, expect, it } from 'vitest'
import { gatherBackup, planRestore, restoreBackup } from '../../src/state/backup'
import { backupMemory, folderMemory } from '../../src/state/backup-memory'
import { mergeSettings, planSettings, readSettings } from '../../src/state/backup-settings'
import { createStoredChoice } from '../../src/state/stored-choice'
import { database } from '../../src/state/environment'
import { aBackup } from '../support/a-backup'

beforeEach(async () => {
  await Promise.all([database.sessions.clear(), database.marks.clear()])
  backupMemory.set({ lastAt: null, hushedUntil: 0 })
  folderMemory.set(null)
  localStorage.clear()
})

describe('the settings of a device', () => {
  it('are what was chosen, and nothing that was noted by the way or by others', () => {
    localStorage.setItem('reflextics:compass', '{"before":{"fear":2}}')
    localStorage.setItem('reflextics:appearance', '"odd"')
    localStorage.setItem('reflextics:broken', '{')
    localStorage.setItem('reflextics:announced', '{"one":1}')
    localStorage.setItem('reflextics:gone', '{"words":1}')
    localStorage.setItem('reflextics.note.card:donnees-01', '{"text":"a"}')
    localStorage.setItem('other', '1')
    backupMemory.set({ lastAt: 1, hushedUntil: 2 })
    folderMemory.set({ at: 1, print: 'a' })
    expect(readSettings()).toStrictEqual({ appearance: 'odd', compass: { before: { fear: 2 } } })
  })

  it('are brought where there is none, and heard by the screens that are there; those of here stay', () => {
    localStorage.setItem('reflextics:appearance', '"mine"')
    localStorage.setItem('reflextics:shortcuts', 'false')
    const pace = createStoredChoice('reflextics:pace', (stored) => stored ?? 'usual')
    const stop = pace.subscribe(() => undefined)
    expect(pace.get()).toBe('usual')
    const planned = planSettings({ appearance: 'theirs', shortcuts: false, pace: 'slower', announced: { one: 1 } })
    expect(planned).toStrictEqual([
      { name: 'appearance', merge: 'newer-here' },
      { name: 'shortcuts', merge: 'same' },
      { name: 'pace', merge: 'added' },
    ])
    expect(mergeSettings({ appearance: 'theirs', shortcuts: false, pace: 'slower' })).toStrictEqual(planned)
    expect(pace.get()).toBe('slower')
    expect(readSettings()).toStrictEqual({ appearance: 'mine', pace: 'slower', shortcuts: false })
    stop()
  })
})

describe('a device that a backup is brought to', () => {
  it('has it whole, and takes it for its last backup when it had nothing', async () => {
    const backup = aBackup()
    const planned = await planRestore(backup)
    expect(backupMemory.get().lastAt).toBeNull()
    expect(await restoreBackup(backup)).toStrictEqual(planned)
    expect(await gatherBackup()).toMatchObject({
      ok: true,
      value: { backup: { ...backup, madeAt: expect.anything() } },
    })
    expect(backupMemory.get().lastAt).toBe(backup.madeAt)
  })

  it('remembers nothing of the kind when it had something of its own', async () => {
    await database.marks.put({ id: 'card:outils-01', bookmarkedAt: 1, note: '', updatedAt: 1 })
    await restoreBackup(aBackup())
    expect(backupMemory.get().lastAt).toBeNull()
  })
})
