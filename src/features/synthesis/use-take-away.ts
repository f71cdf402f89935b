import { useState } from 'react'
import type { Session } from '../../domain/session'
import { fileName } from '../../exports/file-name'
import type { SynthesisDocument } from '../../exports/synthesis-document'
import { synthesisHtml } from '../../exports/synthesis-html'
import { synthesisText } from '../../exports/synthesis-text'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { copyRichText } from './copy-rich-text'
import type { FileWords } from './file-words'
import { type FileKind, makeFile } from './make-file'
import { shareFile } from './share-file'

interface Source {
  readonly session: Session
  readonly document: SynthesisDocument
  readonly words: FileWords
  readonly withNames: boolean
}

/** Each way to take the synthesis away, and what came of the last one, in words. */
export function useTakeAway(source: Source) {
  const { t } = useText()
  const [said, setSaid] = useState('')
  const { session, document } = source
  const nameOf = (kind: FileKind) => fileName(session, isoDay(session.createdAt), kind)
  const make = async (kind: FileKind) => {
    setSaid('')
    try {
      return await makeFile(kind, source)
    } catch {
      // The part of the app that writes it could not be fetched.
      setSaid(t('synthesis:take.failed'))
      return null
    }
  }
  return {
    said,
    save: async (kind: FileKind) => {
      const content = await make(kind)
      if (content === null) return
      saveFile(nameOf(kind), content)
      setSaid(t('synthesis:take.saved', { name: nameOf(kind) }))
    },
    copy: async () => {
      setSaid('')
      const result = await copyRichText(synthesisHtml(document), synthesisText(document))
      setSaid(t(`synthesis:take.${result}`))
    },
    share: async (kind: FileKind) => {
      const content = await make(kind)
      if (content === null) return
      const result = await shareFile(nameOf(kind), document.title, content)
      setSaid(result ? t(`synthesis:take.${result}`) : '')
    },
  }
}
