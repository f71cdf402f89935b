import { useText } from '../../i18n/use-text'
import { cardLayout } from './card-layout'
import { backOf, type PaperChoice } from './paper-choice'
import styles from './print-advice.module.css'
import type { SiteAddress } from './site-address'

/** The paper that the printer must hold. */
function paperOf(choice: PaperChoice): 'a3' | 'a4' | 'a5' | 'a6' {
  if (choice.what === 'board') return choice.board
  if (choice.what !== 'cards') return 'a4'
  const { paper } = cardLayout(choice)
  return paper === 'a5' || paper === 'a6' ? paper : 'a4'
}

/** What to set in the window of the browser, and where the codes lead. */
export function PrintAdvice({ choice, site }: { readonly choice: PaperChoice; readonly site: SiteAddress }) {
  const { t } = useText()
  const isTwoSided = choice.what === 'cards' && backOf(choice) !== 'none'
  const hasCodes = choice.what === 'cards' || choice.what === 'resources'
  const layout = cardLayout(choice)
  const isCut = choice.what === 'cards' && layout.columns * layout.rows > 1
  return (
    <div className={styles.advice}>
      <h2>{t('paper:advice.title')}</h2>
      <ul>
        <li>{t('paper:advice.paper', { paper: paperOf(choice).toUpperCase() })}</li>
        <li>{t('paper:advice.scale')}</li>
        {isTwoSided ? <li>{t(`paper:advice.turn-${choice.edge}`)}</li> : null}
        {isTwoSided ? <li>{t('paper:advice.try')}</li> : null}
        {isCut ? <li>{t('paper:advice.cut')}</li> : null}
        {choice.what === 'template' || choice.what === 'guide' || choice.what === 'synthesis' ? (
          <li>{t('paper:advice.leaf')}</li>
        ) : null}
        {hasCodes && !site.addressOf ? <li>{t('paper:advice.noCodes')}</li> : null}
        {hasCodes && site.addressOf ? (
          <li>
            {t(site.isOwnMachine ? 'paper:advice.codesHere' : 'paper:advice.codes', { address: site.addressOf('') })}
          </li>
        ) : null}
      </ul>
    </div>
  )
}
