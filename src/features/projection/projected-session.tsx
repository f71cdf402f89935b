import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Session } from '../../domain/session'
import { currentRound } from '../../game/selectors'
import { toggleNeutral, turnPage } from '../../game/wall/edit-wall'
import { projectedView, resourceOf } from '../../game/wall/projected-view'
import { roomAt } from '../../game/wall/room'
import { textScale, useLook } from '../../state/appearance'
import { useShortcut } from '../../state/use-shortcut'
import { changeWall, useWall } from '../../state/wall'
import { Wall } from './wall'
import type { WallPack } from './wall-pack'
import { WallTools } from './wall-tools'

/** Whether this window is also the desk: it then goes back there with one key. Kept by the browser over a reload. */
const isDeskToo = (state: unknown): boolean => typeof state === 'object' && state !== null && 'desk' in state

/** Beside the shortcuts: what other remotes send, and the way out that everybody knows. */
const BY_KEY: Readonly<Record<string, 'forward' | 'back' | 'desk'>> = {
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  Escape: 'desk',
}

/** The wall of one session: what the room sees, and the few things that may be done in front of it. */
export function ProjectedSession({ session, pack }: { readonly session: Session; readonly pack: WallPack }) {
  const wall = useWall(session.id)
  const scale = textScale(useLook('wall').text)
  const navigate = useNavigate()
  const isDesk = isDeskToo(useLocation().state)
  const room = roomAt(scale)
  const round = currentRound(session)
  const open = round ? resourceOf(round, wall).resourceId : undefined
  const resource = pack.resources.find(({ id }) => id === open)
  const acts = {
    forward: () => changeWall((now) => turnPage(session, now, room, resource, 1)),
    back: () => changeWall((now) => turnPage(session, now, room, resource, -1)),
    neutral: () => changeWall((now) => toggleNeutral(now, session)),
    desk: isDesk ? () => void navigate(`/partie/${session.id}`, { replace: true }) : undefined,
  }

  useShortcut('forward', acts.forward)
  useShortcut('back', acts.back)
  useShortcut('neutral', acts.neutral)
  useShortcut('projection', () => acts.desk?.())
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = BY_KEY[event.key]
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) acts[act]?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <>
      <div aria-live="polite" style={{ height: '100%' }}>
        <Wall view={projectedView(session, wall, room)} pack={pack} scale={scale} />
      </div>
      <WallTools acts={acts} />
    </>
  )
}
