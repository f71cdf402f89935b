import { startFolderBackups } from '../../state/backup-folder'
import { writeForFolder } from './backup-write'

/** Goes on writing to the folder that was chosen. */
export const resumeFolderBackups = (): void => startFolderBackups(writeForFolder)
