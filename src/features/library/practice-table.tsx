import Check from 'lucide-react/icons/check'
import type { PracticesFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { DataTable } from './data-table'
import styles from './data-table.module.css'

/** Which families take part in which activities. */
export function PracticeTable({ activities, families }: Pick<PracticesFile, 'activities' | 'families'>) {
  const { t } = useText()
  return (
    <DataTable caption={t('study:practices.crossing.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('study:practices.crossing.family')}</th>
          {activities.map((activity) => (
            <th key={activity.id} scope="col" className={styles.narrow}>
              <a href={`#${activity.id}`}>{activity.title}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {families.map((family) => (
          <tr key={family.id}>
            <th scope="row">
              <a href={`#${family.id}`}>{family.title}</a>
            </th>
            {activities.map(({ id }) => (
              <td key={id} className={styles.mark}>
                {family.activities.includes(id) ? (
                  <>
                    <Check aria-hidden strokeWidth={3} />
                    <VisuallyHidden>{t('study:practices.crossing.yes')}</VisuallyHidden>
                  </>
                ) : (
                  <VisuallyHidden>{t('study:practices.crossing.no')}</VisuallyHidden>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
