import ArrowRight from 'lucide-react/icons/arrow-right'
import { type SubmitEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { bundledPackInfo } from '../../content/bundled-pack'
import { USUAL_TURNS } from '../../domain/session'
import type { LevelId, ThemeId } from '../../domain/vocabulary'
import { LEAST_PARTICIPANTS, RECOMMENDED_PARTICIPANTS } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { askToKeep } from '../../state/persistence'
import { playStore, usePlay } from '../../state/play'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { Button } from '../../ui/button'
import { CheckTile } from '../../ui/check-tile'
import { RingGlyph } from '../../ui/ring-glyph'
import { ThemeSeal } from '../../ui/theme-seal'
import { FirstCard } from './first-card'
import { PlayersField } from './players-field'
import styles from './setup-page.module.css'
import { TextField } from '../../ui/text-field'

/** `?carte=` names the card to begin with. */
export async function loader({ search }: ScreenAddress) {
  const cardId = search.get('carte')
  const [themes, { board, stages }, deck] = await Promise.all([
    loadThemes(),
    loadPack('board', 'stages'),
    cardId === null ? null : loadPack('cards'),
  ])
  const card = deck?.cards.cards.find(({ id }) => id === cardId)
  const minutes = stages.stages.reduce((sum, stage) => sum + stage.minutes, 0)
  const pack = { id: bundledPackInfo.id, version: bundledPackInfo.version, language: 'fr' }
  return { themes, levels: board.levels, minutes, pack, card }
}

const toggle = <Item,>(items: readonly Item[], item: Item, on: boolean): readonly Item[] =>
  on ? [...items, item] : items.filter((one) => one !== item)

/** Everything has a sensible default: two taps from home to the first card. */
export default function SetupPage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  const navigate = useNavigate()
  const refusal = usePlay((state) => state.refusal)
  const [aliases, setAliases] = useState<readonly string[]>(() => t('setup:players.defaults').split(', '))
  const [themes, setThemes] = useState<readonly ThemeId[]>([])
  const [levels, setLevels] = useState<readonly LevelId[]>([])
  const [aim, setAim] = useState('')
  const [minutes, setMinutes] = useState(String(data.minutes))
  const [way, setWay] = useState<'usual' | 'rehearsal' | 'untraced'>('usual')
  const [tried, setTried] = useState(false)
  const tooFew = aliases.length < LEAST_PARTICIPANTS

  function start(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (tooFew) return
    const command = {
      type: 'create',
      kind: way === 'rehearsal' ? 'rehearsal' : 'group',
      pack: data.pack,
      aliases,
      plan: { ...USUAL_TURNS, themes, levels, aim, minutes: Number(minutes) },
    } as const
    const created = playStore.getState().create(command, { trace: way !== 'untraced' })
    if (!created.ok) return
    if (way === 'usual') void askToKeep()
    if (data.card) playStore.getState().dispatch({ type: 'pick', card: data.card })
    void navigate(`/partie/${created.value.present.id}`)
  }

  return (
    <form className={styles.form} onSubmit={start} noValidate>
      <title>{t('setup:meta.title')}</title>
      <header className={styles.head}>
        <h1>{t('setup:page.title')}</h1>
        <p>{t('setup:page.intro')}</p>
      </header>
      {data.card ? <FirstCard card={data.card} themes={data.themes} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <PlayersField aliases={aliases} onChange={setAliases} />
          {tooFew ? (
            <p className={styles.error} role="alert">
              {t('setup:players.few')}
            </p>
          ) : null}
          {aliases.length > RECOMMENDED_PARTICIPANTS ? <p role="status">{t('setup:players.many')}</p> : null}
          <TextField
            label={t('setup:aim.label')}
            hint={t('setup:aim.hint')}
            value={aim}
            maxLength={300}
            onChange={(event) => setAim(event.target.value)}
          />
          <TextField
            label={t('setup:minutes.label')}
            type="number"
            inputMode="numeric"
            min={1}
            max={600}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </div>
        <div className={styles.column}>
          <fieldset className={styles.choices}>
            <legend>{t('setup:themes.heading')}</legend>
            <p className={styles.hint}>{t('setup:themes.hint')}</p>
            {data.themes.map((theme) => (
              <CheckTile
                key={theme.id}
                colour={theme.colour}
                mark={<ThemeSeal icon={theme.icon} size={32} />}
                checked={themes.includes(theme.id)}
                onChange={(on) => setThemes(toggle(themes, theme.id, on))}
              >
                {theme.shortName}
              </CheckTile>
            ))}
          </fieldset>
          <fieldset className={styles.choices}>
            <legend>{t('setup:levels.heading')}</legend>
            <p className={styles.hint}>{t('setup:levels.hint')}</p>
            {data.levels.map((level) => (
              <CheckTile
                key={level.id}
                mark={<RingGlyph ring={level.number} size={32} />}
                checked={levels.includes(level.id)}
                onChange={(on) => setLevels(toggle(levels, level.id, on))}
              >
                {level.title}
              </CheckTile>
            ))}
          </fieldset>
          <fieldset className={styles.ways}>
            <legend>{t('setup:ways.heading')}</legend>
            <CheckTile
              checked={way === 'rehearsal'}
              onChange={(on) => setWay(on ? 'rehearsal' : 'usual')}
              hint={t('setup:rehearsal.hint')}
            >
              {t('setup:rehearsal.label')}
            </CheckTile>
            <CheckTile
              checked={way === 'untraced'}
              onChange={(on) => setWay(on ? 'untraced' : 'usual')}
              hint={t('setup:untraced.hint')}
            >
              {t('setup:untraced.label')}
            </CheckTile>
          </fieldset>
        </div>
      </div>
      <div className={styles.submit}>
        {tried && refusal ? (
          <p className={styles.error} role="alert">
            {t(`refusals:${refusal.code}`, 'values' in refusal ? refusal.values : {})}
          </p>
        ) : null}
        <Button type="submit" look="primary" size="large" iconAfter={<ArrowRight aria-hidden />}>
          {t('setup:submit.label')}
        </Button>
      </div>
    </form>
  )
}
