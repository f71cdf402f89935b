import Feather from 'lucide-react/icons/feather'
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { hasDatabase } from '../../state/has-database'
import { whenIdle } from '../../state/when-idle'
import { ButtonLink } from '../../ui/button'

/** Takes the card through the four stages alone, or takes up what was begun. */
export function ReflectLink({ cardId }: { readonly cardId: string }) {
  const { t } = useText()
  const [isBegun, setBegun] = useState(false)
  useEffect(() => {
    let isGone = false
    const look = async () => {
      if (!(await hasDatabase())) return
      const { findReflection } = await import('../../state/reflections')
      const id = await findReflection(cardId)
      if (!isGone) setBegun(id !== undefined)
    }
    // Offline, or the database does not answer: one begins.
    const cancel = whenIdle(() => void look().catch(() => undefined))
    return () => {
      isGone = true
      cancel()
    }
  }, [cardId])
  return (
    <ButtonLink to={`/reflexion?carte=${cardId}`} icon={<Feather aria-hidden />}>
      {t(isBegun ? 'library:reflect.resume' : 'library:reflect.start')}
    </ButtonLink>
  )
}
