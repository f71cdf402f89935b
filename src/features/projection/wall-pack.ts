import type { Theme } from '../../content/themes'
import type { Level, Resource, StagesFile } from '../../domain/pack'

/** What of the pack the wall shows; the desk has it too. */
export interface WallPack {
  readonly themes: readonly Theme[]
  readonly resources: readonly Resource[]
  readonly levels: readonly Level[]
  readonly guide: StagesFile
}
