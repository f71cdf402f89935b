import Bell from 'lucide-react/icons/bell'
import Braces from 'lucide-react/icons/braces'
import ClipboardCopy from 'lucide-react/icons/clipboard-copy'
import FileText from 'lucide-react/icons/file-text'
import Hash from 'lucide-react/icons/hash'
import Printer from 'lucide-react/icons/printer'
import Share2 from 'lucide-react/icons/share-2'
import Table2 from 'lucide-react/icons/table-2'
import { type ReactNode, useId, useState } from 'react'
import type { Session } from '../../domain/session'
import { dueLeads } from '../../exports/due-leads'
import { keptLeads } from '../../exports/kept-leads'
import type { SynthesisDocument } from '../../exports/synthesis-document'
import { useText } from '../../i18n/use-text'
import { CheckTile } from '../../ui/check-tile'
import type { FileWords } from './file-words'
import { sharedKind } from './share-file'
import styles from './take-away-panel.module.css'
import { TakeAwayRow } from './take-away-row'
import { useTakeAway } from './use-take-away'

interface Props {
  readonly session: Session
  /** With the players' aliases when they were asked for. */
  readonly document: SynthesisDocument
  readonly words: FileWords
  readonly withNames: boolean
  readonly onNames: (withNames: boolean) => void
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div className={styles.group}>
      <h3 id={id}>{heading}</h3>
      <ul aria-labelledby={id} className={styles.rows}>
        {children}
      </ul>
    </div>
  )
}

/** Every way out for the synthesis, the leads and the session. */
export function TakeAwayPanel({ session, document, words, withNames, onNames }: Props) {
  const { t } = useText()
  const { said, save, copy, share } = useTakeAway({ session, document, words, withNames })
  const [shared] = useState(sharedKind)
  const due = dueLeads(session).length
  const hasLeads = keptLeads(session).length > 0
  const label = (what: 'print' | 'docx' | 'md' | 'csv' | 'ics' | 'json' | 'copy' | 'share') =>
    t(`synthesis:take.${what}.label`)
  return (
    <>
      <p className={styles.intro}>{t('synthesis:take.intro')}</p>
      {session.participants.length > 0 ? (
        <CheckTile checked={withNames} hint={t('synthesis:take.names.hint')} onChange={onNames}>
          {t('synthesis:take.names.label')}
        </CheckTile>
      ) : null}
      <div className={styles.groups}>
        <Group heading={t('synthesis:take.group.document')}>
          <TakeAwayRow
            icon={Printer}
            label={label('print')}
            hint={t('synthesis:take.print.hint')}
            onClick={() => print()}
          />
          <TakeAwayRow
            icon={FileText}
            label={label('docx')}
            hint={t('synthesis:take.docx.hint')}
            onClick={() => void save('docx')}
          />
          <TakeAwayRow
            icon={Hash}
            label={label('md')}
            hint={t('synthesis:take.md.hint')}
            onClick={() => void save('md')}
          />
          <TakeAwayRow
            icon={ClipboardCopy}
            label={label('copy')}
            hint={t('synthesis:take.copy.hint')}
            onClick={() => void copy()}
          />
          {shared ? (
            <TakeAwayRow
              icon={Share2}
              label={label('share')}
              hint={t('synthesis:take.share.hint')}
              onClick={() => void share(shared)}
            />
          ) : null}
        </Group>
        <Group heading={t('synthesis:take.group.leads')}>
          <TakeAwayRow
            icon={Table2}
            label={label('csv')}
            hint={t(hasLeads ? 'synthesis:take.csv.hint' : 'synthesis:take.csv.none')}
            isPossible={hasLeads}
            onClick={() => void save('csv')}
          />
          <TakeAwayRow
            icon={Bell}
            label={label('ics')}
            hint={due > 0 ? t('synthesis:take.ics.hint', { count: due }) : t('synthesis:take.ics.none')}
            isPossible={due > 0}
            onClick={() => void save('ics')}
          />
        </Group>
        <Group heading={t('synthesis:take.group.session')}>
          <TakeAwayRow
            icon={Braces}
            label={label('json')}
            hint={t('synthesis:take.json.hint')}
            onClick={() => void save('json')}
          />
        </Group>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  )
}
