import ArrowRight from 'lucide-react/icons/arrow-right'
import Printer from 'lucide-react/icons/printer'
import { useText } from '../../i18n/use-text'
import { ButtonLink } from '../../ui/button'
import styles from './card-tools.module.css'
import { ReadAloud } from './read-aloud'
import { ReflectLink } from './reflect-link'

/** What one does with a card: play it, think it through alone, listen to it, or print it. */
export function CardTools({ cardId }: { readonly cardId: string }) {
  const { t } = useText()
  return (
    <div className={styles.tools}>
      <ButtonLink look="primary" to={`/partie/nouvelle?carte=${cardId}`} iconAfter={<ArrowRight aria-hidden />}>
        {t('reading:cards.play')}
      </ButtonLink>
      <ReflectLink cardId={cardId} />
      <ReadAloud />
      <ButtonLink look="quiet" to={`/imprimer?choix=${cardId}`} icon={<Printer aria-hidden />}>
        {t('reading:cards.print')}
      </ButtonLink>
    </div>
  )
}
