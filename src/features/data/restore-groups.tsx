import { useState } from 'react'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import type { RestorePlan } from '../../state/backup'
import { usePackFile } from '../../state/use-pack-file'
import styles from './backup-section.module.css'
import { type RestoreGroup, restoreGroups } from './restore-items'
import { useInstantWords } from './use-instant-words'

/** More than that nobody reads through. */
const SHOWN = 200

const NAMED = ['appearance', 'compass', 'own-words', 'reading-pace', 'retention', 'shortcuts'] as const

function Items({ items }: Pick<RestoreGroup, 'items'>) {
  const { t } = useText()
  const { day } = useInstantWords()
  return (
    <ul className={styles.items}>
      {items.slice(0, SHOWN).map(({ key, name, date }) => (
        <li key={key}>
          <span>{name}</span>
          {date === null ? null : <time dateTime={new Date(date).toISOString()}>{day(date)}</time>}
        </li>
      ))}
      {items.length > SHOWN ? <li>{t('backup:more', { count: items.length - SHOWN })}</li> : null}
    </ul>
  )
}

function Group({ group, tense }: { readonly group: RestoreGroup; readonly tense: 'plan' | 'done' }) {
  const { t, language } = useText()
  const [isDrawn, setDrawn] = useState(false)
  const { merge, counts, items } = group
  const list = new Intl.ListFormat(language).format(
    counts.map(({ kind, count }) => t(`backup:count.${kind}`, { count })),
  )
  return (
    <li>
      <details className={styles.group} onToggle={(event) => event.currentTarget.open && setDrawn(true)}>
        <summary>
          <span>{t(`backup:merge.${tense}.${merge}`)}</span>
          <span>{list}</span>
        </summary>
        {isDrawn ? <Items items={items} /> : null}
      </details>
    </li>
  )
}

interface Props {
  readonly plan: RestorePlan
  /** What would be done, or what was. */
  readonly tense: 'plan' | 'done'
}

/** What becomes of each thing in a backup: counted, and by name for who unfolds it. */
export function RestoreGroups({ plan, tense }: Props) {
  const { t, language } = useText()
  const cards = usePackFile('cards')?.cards
  const resources = usePackFile('resources')?.resources
  const groups = restoreGroups(plan, {
    session: (session) => sessionTitle(t, language, session),
    marked: ({ kind, id }) => (kind === 'card' ? cards : resources)?.find((one) => one.id === id)?.title ?? id,
    setting: (name) => t(`backup:setting.${NAMED.find((one) => one === name) ?? 'other'}`),
  })
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.merge} group={group} tense={tense} />
      ))}
    </ul>
  )
}
