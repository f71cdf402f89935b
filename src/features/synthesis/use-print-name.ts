import { useEffect } from 'react'
import type { Session } from '../../domain/session'
import { fileName } from '../../exports/file-name'
import { isoDay } from '../../i18n/iso-day'

/** While it prints, the page has the name of the file: browsers propose its title for the PDF. */
export function usePrintName(session: Session): void {
  const name = fileName(session, isoDay(session.createdAt), 'pdf').replace(/\.pdf$/, '')
  useEffect(() => {
    let title: string | null = null
    const before = () => {
      title ??= document.title
      document.title = name
    }
    const after = () => {
      if (title !== null) document.title = title
      title = null
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      after()
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [name])
}
