import type { Session } from '../domain/session'
import { fileName } from '../exports/file-name'
import { writeSessionFile } from '../exports/session-file'
import { isoDay } from '../i18n/iso-day'
import { saveFile } from '../state/save-file'

/** Gives the session to the browser as a file that can be imported again. */
export function takeSession(session: Session): void {
  saveFile(fileName(session, isoDay(session.updatedAt), 'json'), writeSessionFile(session))
}
