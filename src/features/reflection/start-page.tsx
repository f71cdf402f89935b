import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { bundledPackInfo } from '../../content/bundled-pack'
import { USUAL_TURNS } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { playStore } from '../../state/play'
import { findReflection } from '../../state/reflections'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'

const PACK = { id: bundledPackInfo.id, version: bundledPackInfo.version, language: 'fr' }

export async function loader({ search }: ScreenAddress) {
  const { cards, stages } = await loadPack('cards', 'stages')
  const id = search.get('carte')
  const card = cards.cards.find((one) => one.id === id)
  if (!card) return null
  const minutes = stages.stages.reduce((sum, stage) => sum + stage.minutes, 0)
  return { card, minutes, begun: await findReflection(card.id) }
}

/** Takes up the reflection on the card of the address, or begins one; nobody stays here. */
export default function StartPage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  const navigate = useNavigate()
  const isStarted = useRef(false)
  useEffect(() => {
    if (!data || isStarted.current) return
    isStarted.current = true
    const begin = () => {
      const { create, dispatch } = playStore.getState()
      const plan = { ...USUAL_TURNS, themes: [], levels: [], aim: '', minutes: data.minutes }
      const created = create({ type: 'create', kind: 'solo', pack: PACK, plan, aliases: [t('reflection:me')] })
      if (created.ok) dispatch({ type: 'pick', card: data.card })
      return created.ok ? created.value.present.id : undefined
    }
    const id = data.begun ?? begin()
    if (id) void navigate(`/reflexion/${id}`, { replace: true })
  }, [data, navigate, t])
  if (data) {
    return (
      <>
        <title>{t('reflection:start.title')}</title>
        <h1>{t('reflection:start.title')}</h1>
        <p role="status">{t('reflection:start.opening')}</p>
      </>
    )
  }
  return (
    <Notice
      title={t('reflection:start.missing')}
      actions={
        <ButtonLink look="primary" to="/cartes">
          {t('reflection:start.cards')}
        </ButtonLink>
      }
    >
      <title>{t('reflection:start.missing')}</title>
      <p>{t('reflection:start.text')}</p>
    </Notice>
  )
}
