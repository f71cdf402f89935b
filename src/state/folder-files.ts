// The files of a backup folder: one a day and a device, the last ones kept, what is not ours left alone.

/** Not in TypeScript's library (https://wicg.github.io/file-system-access/). */
interface AskedHandle {
  readonly queryPermission: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const MODE = { mode: 'readwrite' } as const
const askedOf = (handle: FileSystemDirectoryHandle) => handle as FileSystemDirectoryHandle & AskedHandle

export const mayWrite = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  (await askedOf(handle).queryPermission(MODE)) === 'granted'

/** Has the browser ask the person; only where she has just pressed something. */
export const askToWrite = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  (await askedOf(handle).requestPermission(MODE)) === 'granted'

/** How many days are kept. */
const KEPT_DAYS = 5

const nameOf = (day: string, device: string) => `reflextics-sauvegarde-${day}-${device}.json`

async function removeOld(handle: FileSystemDirectoryHandle, device: string): Promise<void> {
  const ours = new RegExp(`^${nameOf('\\d{4}-\\d\\d-\\d\\d', device).replace('.json', '\\.json')}$`)
  const names: string[] = []
  for await (const name of (handle as unknown as { keys: () => AsyncIterable<string> }).keys()) {
    if (ours.test(name)) names.push(name)
  }
  const old = names.sort().slice(0, -KEPT_DAYS)
  for (const name of old) await handle.removeEntry(name)
}

/** Writes the file of that day, whole or not at all, and lets the oldest go. `day` is an ISO date. */
export async function writeDay(
  handle: FileSystemDirectoryHandle,
  { day, device, text }: { readonly day: string; readonly device: string; readonly text: string },
): Promise<void> {
  const file = await handle.getFileHandle(nameOf(day, device), { create: true })
  const writing = await file.createWritable()
  try {
    await writing.write(text)
    await writing.close()
  } catch (error) {
    await writing.abort().catch(() => undefined)
    throw error
  }
  await removeOld(handle, device)
}
