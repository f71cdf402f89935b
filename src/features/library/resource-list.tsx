import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import type { ListedResource } from './listed-resource'
import styles from './resource-list.module.css'

/** Resources side by side, each with what it says, its kind and how long it takes. */
export function ResourceList({ resources }: { readonly resources: readonly ListedResource[] }) {
  const { t } = useText()
  return (
    <ul className={styles.list}>
      {resources.map((resource) => (
        <li key={resource.id}>
          <h3>
            <Link to={`/ressources/${resource.id}`}>{resource.title}</Link>
          </h3>
          <p>{resource.summary}</p>
          <p className={styles.meta}>
            {t(`library:resource.kind.${resource.kind}`)}, {t('library:resource.reading', { count: resource.minutes })}
          </p>
        </li>
      ))}
    </ul>
  )
}
