import { assertNever } from '../../domain/assert-never'
import type { Session } from '../../domain/session'
import { leadRows } from '../../exports/lead-rows'
import { writeSessionFile } from '../../exports/session-file'
import type { SynthesisDocument } from '../../exports/synthesis-document'
import { synthesisMarkdown } from '../../exports/synthesis-markdown'
import { synthesisText } from '../../exports/synthesis-text'
import { withoutAliases } from '../../exports/without-aliases'
import type { FileContent } from '../../state/save-file'
import type { FileWords } from './file-words'

/** What can be taken away in a file; `txt` is for where no other can be shared. */
export type FileKind = 'docx' | 'md' | 'csv' | 'ics' | 'json' | 'txt'

interface Source {
  readonly session: Session
  readonly document: SynthesisDocument
  readonly words: FileWords
  /** Whether the players' aliases were asked for. */
  readonly withNames: boolean
}

/** The content of a file. What it takes to write the heavier ones is fetched now. */
export async function makeFile(kind: FileKind, { session, document, words, withNames }: Source): Promise<FileContent> {
  switch (kind) {
    case 'docx': {
      const { synthesisDocx } = await import('../../exports/synthesis-docx')
      return synthesisDocx(document, leadRows(session, words.leads), words.docx)
    }
    case 'csv': {
      const { leadsCsv } = await import('../../exports/leads-csv')
      return leadsCsv(leadRows(session, words.leads), words.csv)
    }
    case 'ics': {
      const { reviewCalendar } = await import('../../exports/review-calendar')
      return reviewCalendar(session, Date.now(), words.calendar)
    }
    case 'json':
      return writeSessionFile(withNames ? session : withoutAliases(session, words.player))
    case 'md':
      return synthesisMarkdown(document.title, document.lede, document.parts)
    case 'txt':
      return synthesisText(document)
    default:
      return assertNever(kind)
  }
}
