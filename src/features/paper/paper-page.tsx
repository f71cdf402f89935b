import Printer from 'lucide-react/icons/printer'
import { useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { backOf, chosenItems, type PaperChoice, paperSearch, readPaperChoice } from './paper-choice'
import { PaperChoices } from './paper-choices'
import { HEADING, PaperPreview } from './paper-preview'
import styles from './paper-page.module.css'
import { PrintAdvice } from './print-advice'
import { countSheets } from './count-sheets'
import { useSiteAddress } from './use-site-address'

export async function loader() {
  const [themes, pack] = await Promise.all([loadThemes(), loadPack('cards', 'resources', 'board', 'stages', 'writing')])
  return {
    themes,
    cards: pack.cards.cards,
    resources: pack.resources.resources,
    levels: pack.board.levels,
    guide: pack.stages,
    writing: pack.writing,
  }
}

/** What follows the `?` is no reason to load anything again. */
export const ignoresSearch = true

/** The print room: what is chosen stands beside it as it will be printed. */
export default function PaperPage() {
  const { t } = useText()
  const content = useScreenData<typeof loader>()
  const [search, setSearch] = useSearchParams()
  const site = useSiteAddress()
  const choice = readPaperChoice(
    search,
    content.themes.map(({ id }) => id),
  )
  const change = (some: Partial<PaperChoice>) => setSearch(paperSearch({ ...choice, ...some }), { replace: true })
  const cards = chosenItems(content.cards, choice)
  const resources = chosenItems(content.resources, choice)
  const sheets = countSheets(choice, { cards: cards.length, resources: resources.length })
  const isTwoSided = choice.what === 'cards' && backOf(choice) !== 'none'
  return (
    <div className={styles.room}>
      <title>{t(`paper:document.${choice.what}.title`)}</title>
      <header className={styles.head}>
        <h1>{t('paper:page.title')}</h1>
        <p>{t('paper:page.intro')}</p>
      </header>
      <div className={styles.desk}>
        <div className={styles.choices}>
          <PaperChoices
            choice={choice}
            onChange={change}
            themes={content.themes}
            cards={content.cards}
            resources={content.resources}
          />
          <div className={styles.print}>
            <p role="status">{t(isTwoSided ? 'paper:page.sheetsTwoSided' : 'paper:page.sheets', { count: sheets })}</p>
            <Button
              look="primary"
              size="large"
              icon={<Printer aria-hidden />}
              disabled={sheets === 0}
              onClick={() => window.print()}
            >
              {t('paper:page.print')}
            </Button>
            <PrintAdvice choice={choice} site={site} />
          </div>
        </div>
        <section className={styles.preview} aria-labelledby={HEADING}>
          <div className={styles.view}>
            <h2 id={HEADING}>{t('paper:preview.title')}</h2>
            <Segmented
              label={t('paper:preview.size')}
              value={choice.view}
              options={(['whole', 'real'] as const).map((value) => ({ value, label: t(`paper:preview.${value}`) }))}
              onChange={(view) => change({ view })}
            />
          </div>
          <PaperPreview choice={choice} content={{ ...content, cards, resources }} addressOf={site.addressOf} />
        </section>
      </div>
    </div>
  )
}
