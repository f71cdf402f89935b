import Search from 'lucide-react/icons/search'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { useText } from '../i18n/use-text'
import { loadSearch } from '../state/search'
import { useShortcut } from '../state/use-shortcut'
import { KeyHint } from '../ui/key-hint'
import styles from './search-link.module.css'

const ADDRESS = '/recherche'

/** Fetches the screen and what it searches while a hand is on its way. */
function prepare(): void {
  void import('../features/library/search-page').catch(() => undefined)
  loadSearch()
}

/** The way to the search from every page, by its key too; on its own page the key is the field’s. */
export function SearchLink() {
  const { t } = useText()
  const navigate = useNavigate()
  const isThere = useLocation().pathname === ADDRESS
  const key = useShortcut('find', () => void navigate(ADDRESS), !isThere)
  return (
    <NavLink
      to={ADDRESS}
      className={styles.link ?? ''}
      title={t('common:nav.search.label')}
      aria-keyshortcuts={isThere ? undefined : key}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <Search aria-hidden />
      <span className={styles.label}>{t('common:nav.search.label')}</span>
      {key ? <KeyHint keys={[key]} /> : null}
    </NavLink>
  )
}
