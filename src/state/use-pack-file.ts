import { useEffect, useState } from 'react'
import type { PackFile } from '../content/parse-pack-file'
import type { PackFileKind } from '../domain/pack'
import { loadPack } from './load-pack'

const loaded = new Map<PackFileKind, unknown>()

/**
 * A file of the pack that only a few screens need, fetched when one is drawn; undefined until it is there. One that
 * cannot be fetched is asked for again by the next screen.
 */
export function usePackFile<Kind extends PackFileKind>(kind: Kind): PackFile<Kind> | undefined {
  const [file, setFile] = useState(() => loaded.get(kind) as PackFile<Kind> | undefined)
  useEffect(() => {
    let isWanted = true
    const keep = (pack: { readonly [Each in Kind]: PackFile<Each> }) => {
      loaded.set(kind, pack[kind])
      if (isWanted) setFile(pack[kind])
    }
    if (!loaded.has(kind)) void loadPack(kind).then(keep, () => undefined)
    return () => {
      isWanted = false
    }
  }, [kind])
  return file
}
