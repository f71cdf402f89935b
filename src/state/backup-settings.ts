// What a person chose for this device, as the app keeps it in localStorage.
import type { Settings } from '../domain/backup'
import { ownKeys } from './own-keys'

const PREFIX = 'reflextics:'
/** What is noted by the way is no choice: of backups, of what was announced and of what went. */
const NOT_CHOSEN = ['backup', 'backup-folder', 'announced', 'gone']

const isSetting = (name: string): boolean => /^[a-z][a-z0-9-]*$/.test(name) && !NOT_CHOSEN.includes(name)

export type SettingMerge = 'added' | 'newer-here' | 'same'

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export const readSettings = (): Settings =>
  Object.fromEntries(
    ownKeys('local')
      .filter((key) => key.startsWith(PREFIX) && isSetting(key.slice(PREFIX.length)))
      .map((key) => [key.slice(PREFIX.length), read(key)] as const)
      .filter(([, value]) => value !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

/** What was chosen here stays; a choice has no date that could say which is the later one. */
export function planSettings(settings: Settings): readonly { readonly name: string; readonly merge: SettingMerge }[] {
  const here = readSettings()
  return Object.entries(settings)
    .filter(([name]) => isSetting(name))
    .map(([name, value]) => {
      const own = here[name]
      if (own === undefined) return { name, merge: 'added' }
      return { name, merge: JSON.stringify(own) === JSON.stringify(value) ? 'same' : 'newer-here' }
    })
}

/** Brings the settings that are not chosen here; the screens of this window hear of it as those of the others do. */
export function mergeSettings(settings: Settings): ReturnType<typeof planSettings> {
  const planned = planSettings(settings)
  for (const { name, merge } of planned) {
    if (merge !== 'added') continue
    const key = PREFIX + name
    try {
      localStorage.setItem(key, JSON.stringify(settings[name]))
    } catch {
      // No room for a setting: it can be chosen again.
    }
    dispatchEvent(new StorageEvent('storage', { key }))
  }
  return planned
}
