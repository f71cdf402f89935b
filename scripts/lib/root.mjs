import { fileURLToPath } from 'node:url'

/** The repository's folder: scripts work from anywhere. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
