import type { Theme } from '../../content/themes'
import type { Level } from '../../domain/pack'

/** What the leads are named with. */
export interface FollowPack {
  readonly themes: readonly Theme[]
  readonly levels: readonly Level[]
}
